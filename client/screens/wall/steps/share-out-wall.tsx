// The table in turn and its one idea, as large as the wall is; under it how the table says it.
import { Icon } from '../../../parts/icon.tsx';
import { useSession, useSummaries } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { ByLine } from '../slips/by-line.tsx';
import { FitText } from '../slips/fit-text.tsx';
import { WallEmpty } from '../wall-empty.tsx';
import styles from './share-out-wall.module.css';

/** Follows the facilitator from table to table. */
export function ShareOutWall() {
  const { t } = useWords();
  const { challenges, tables, focus } = useSession();
  const summaries = useSummaries();
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
  const said = statement || (chosen ? '' : challenge.question);
  return (
    <article key={challenge.id} className={styles.table}>
      <header className={styles.head}>
        <p className={styles.place}>{t('wall.table', { at: at + 1, all: challenges.length })}</p>
        <h2 className={styles.title} dir="auto">
          {challenge.title}
        </h2>
      </header>
      <div className={styles.idea}>
        <FitText most={4.5} lang={chosen?.language} align="center">
          {chosen?.text ?? t('wall.noIdeaChosen')}
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
        <div className={styles.statement}>
          <FitText most={1.75} weight="normal">
            {said}
          </FitText>
        </div>
      )}
    </article>
  );
}
