// The newest questions to the presenter in turn, or to all of them; what is answered steps back.
import type { Question } from '../../../../shared/model/question.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useLanguageOf } from '../../../pieces/languages/use-language-of.ts';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { toPlaces } from '../pages/room.ts';
import { ByLine } from '../slips/by-line.tsx';
import { FitText } from '../slips/fit-text.tsx';
import { useArrivals } from '../slips/use-arrivals.ts';
import { WallEmpty } from '../wall-empty.tsx';
import styles from './questions-wall.module.css';

/** Open questions first, the newest of each first. */
function inTurn(questions: readonly Question[]): Question[] {
  const newest = questions.toReversed();
  return [
    ...newest.filter(({ answeredAt }) => answeredAt === null),
    ...newest.filter(({ answeredAt }) => answeredAt !== null),
  ];
}

/** Four short questions at fixed places, or fewer and larger, and how many there are besides. */
export function QuestionsWall() {
  const { t } = useWords();
  const languageOf = useLanguageOf();
  const { questions, challenges, participants, focus, order } = useSession();
  const asked = questions.filter(
    ({ challengeId }) => order === 'parallel' || focus === null || challengeId === focus,
  );
  const newest = inTurn(asked);
  const places = toPlaces(newest.map(({ text }) => text));
  const arrivals = useArrivals(newest, places);
  if (asked.length === 0) {
    return (
      <WallEmpty drawing="cards" title={t('wall.noQuestions')}>
        {t('wall.noQuestionsText')}
      </WallEmpty>
    );
  }
  const shown = arrivals.filter((arrival) => arrival !== null);
  return (
    <div className={styles.frame}>
      <ul role="list" className={styles.questions} data-few={shown.length < 3 || undefined}>
        {shown.map(({ thing, isNewest }) => {
          const by = participants.find(({ id }) => id === thing.participantId);
          const challenge = challenges.find(({ id }) => id === thing.challengeId);
          return (
            <li
              key={thing.id}
              className={styles.question}
              data-newest={isNewest || undefined}
              data-answered={thing.answeredAt !== null || undefined}
            >
              <FitText most={3} lang={by?.language}>
                {thing.text}
              </FitText>
              <div className={styles.foot}>
                <ByLine name={by?.name ?? ''} city={by?.city ?? ''} />
                {thing.answeredAt === null ? (
                  <span
                    className={styles.to}
                    lang={challenge && languageOf(challenge.title, challenge)}
                    dir="auto"
                  >
                    {challenge?.title}
                  </span>
                ) : (
                  <span className={styles.answered}>
                    <Icon name="check" /> {t('wall.answered')}
                  </span>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {asked.length > shown.length && (
        <p>{t('wall.moreQuestions', { count: asked.length - shown.length })}</p>
      )}
    </div>
  );
}
