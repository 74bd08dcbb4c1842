// The table in turn and its one idea, as large as the wall is; under it how the table says it.
import type { CSSProperties } from 'react';
import { Icon } from '../../../parts/icon.tsx';
import { useLanguageOf } from '../../../pieces/languages/use-language-of.ts';
import { useSession, useSummaries } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { linesOf } from '../pages/room.ts';
import { ByLine } from '../slips/by-line.tsx';
import { FitText } from '../slips/fit-text.tsx';
import { WallEmpty } from '../wall-empty.tsx';
import styles from './share-out-wall.module.css';

/** Letters of a line over the whole wall at the smallest size. */
const line = 84;

/** Its share of the height: the lines it takes, and some for looking large. */
const toShare = (words: string, more: number) =>
  ({ '--lines': linesOf(words, line) + more }) as CSSProperties;

/** Follows the facilitator from table to table. */
export function ShareOutWall() {
  const { t } = useWords();
  const { challenges, tables, focus } = useSession();
  const summaries = useSummaries();
  const languageOf = useLanguageOf();
  const at = challenges.findIndex(({ id }) => id === focus);
  const challenge = challenges[at];
  const table = tables.find(({ challengeId }) => challengeId === focus);
  const summary = table && summaries.get(table.id);
  if (!challenge || !summary) {
    return (
      <WallEmpty
        drawing="table"
        title={t(challenges.length === 0 ? 'share-out.empty' : 'wall.firstTableSoon')}
      >
        {t('evening.instruction.share-out')}
      </WallEmpty>
    );
  }
  const { chosen, statement } = summary;
  const idea = chosen?.text ?? t('wall.noIdeaChosen');
  const said = statement || (chosen ? '' : challenge.question);
  return (
    <article key={challenge.id} className={styles.table}>
      <header className={styles.head}>
        <p className={styles.place}>{t('wall.table', { at: at + 1, all: challenges.length })}</p>
        <h2 className={styles.title} lang={languageOf(challenge.title, challenge)} dir="auto">
          {challenge.title}
        </h2>
      </header>
      <div className={styles.idea} style={toShare(idea, 3)}>
        <FitText most={4.5} lang={chosen?.language} align="center">
          {idea}
        </FitText>
      </div>
      {chosen && (
        <div className={styles.by}>
          <ByLine name={chosen.author.name} city={chosen.author.city} size="large" />
          {chosen.acrossBorder && (
            <strong className={styles.across}>
              <Icon name="border" /> {t('share-out.ridesAcross')}
            </strong>
          )}
        </div>
      )}
      {said !== '' && (
        <div className={styles.statement} style={toShare(said, 1)}>
          <FitText most={1.75} weight="normal" lang={languageOf(said, challenge)}>
            {said}
          </FitText>
        </div>
      )}
    </article>
  );
}
