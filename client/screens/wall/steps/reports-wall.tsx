// What became of earlier pitches: the newest report large, those before it beside it.
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { ByLine } from '../slips/by-line.tsx';
import { FitText } from '../slips/fit-text.tsx';
import { WallEmpty } from '../wall-empty.tsx';
import styles from './reports-wall.module.css';

const mostShown = 3;

/** At most three reports. */
export function ReportsWall() {
  const { t } = useWords();
  const { reports, participants } = useSession();
  const newest = reports.slice(-mostShown).toReversed();
  if (newest.length === 0) {
    return (
      <WallEmpty drawing="evening" title={t('wall.noReports')}>
        {t('evening.instruction.reports')}
      </WallEmpty>
    );
  }
  return (
    <div className={styles.reports} data-count={newest.length}>
      {newest.map(({ id, title, text, participantId }) => {
        const by = participants.find((person) => person.id === participantId);
        return (
          <article key={id} className={styles.report}>
            <h2 className={styles.title} lang={by?.language} dir="auto">
              {title}
            </h2>
            <FitText most={2.25} weight="normal" lang={by?.language}>
              {text}
            </FitText>
            <ByLine name={by?.name ?? ''} city={by?.city ?? ''} />
          </article>
        );
      })}
    </div>
  );
}
