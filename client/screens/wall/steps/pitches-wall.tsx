// The challenge in turn: its title, who brings it, and its one question as large as the wall is.
import { CityBadge } from '../../../parts/city-badge.tsx';
import { useLanguageOf } from '../../../pieces/languages/use-language-of.ts';
import { cityIndexOf } from '../../../state/people.ts';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { Pages } from '../pages/pages.tsx';
import { toPages } from '../pages/room.ts';
import { ByLine } from '../slips/by-line.tsx';
import { FitText } from '../slips/fit-text.tsx';
import { WallEmpty } from '../wall-empty.tsx';
import styles from './pitches-wall.module.css';

/** As many as have room when each takes two lines. */
const mostNext = 4;

/** Before the first turn: all that will be pitched. */
export function PitchesWall() {
  const { t } = useWords();
  const session = useSession();
  const { challenges, focus } = session;
  const languageOf = useLanguageOf();
  const at = challenges.findIndex(({ id }) => id === focus);
  const challenge = challenges[at];
  if (challenges.length === 0) {
    return (
      <WallEmpty drawing="evening" title={t('wall.noChallenges')}>
        {t('wall.noChallengesText')}
      </WallEmpty>
    );
  }
  if (!challenge) {
    return (
      <div className={styles.waiting}>
        <h2>{t('wall.firstPitchSoon')}</h2>
        <Pages pages={toPages(challenges, mostNext, () => 1)}>
          {(shown) => (
            <ol role="list" className={styles.queue}>
              {shown.map(({ id, title, city, presenterId }) => (
                <li key={id} className={styles.next}>
                  <span
                    className={styles.nextTitle}
                    lang={languageOf(title, { city, presenterId })}
                    dir="auto"
                  >
                    {title}
                  </span>
                  <CityBadge name={city} index={cityIndexOf(session, city)} />
                </li>
              ))}
            </ol>
          )}
        </Pages>
      </div>
    );
  }
  return (
    <article className={styles.pitch} key={challenge.id}>
      <h2 className={styles.title} lang={languageOf(challenge.title, challenge)} dir="auto">
        {challenge.title}
      </h2>
      <div className={styles.question}>
        <FitText most={5} align="center" lang={languageOf(challenge.question, challenge)}>
          {challenge.question}
        </FitText>
      </div>
      <div className={styles.foot}>
        <ByLine name={challenge.presenter} city={challenge.city} size="large" />
        <p className={styles.place}>{t('pitches.place', { at: at + 1, all: challenges.length })}</p>
      </div>
    </article>
  );
}
