// What became of earlier pitches: told by whoever has news, heard by all.
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PitchChallenge } from '../../pieces/challenges/pitch-challenge.tsx';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { GiveReport } from './give-report.tsx';
import { ReportCard } from './report-card.tsx';
import styles from './reports.module.css';

/** The screen of the reports step; the newest report is on top. */
export function Reports() {
  const { t } = useWords();
  const { reports } = useSession();
  const { participant } = useMe();
  return (
    <div className={styles.reports}>
      <section aria-labelledby="reports" className={styles.list}>
        <h2 id="reports">{t('steps.reports.list')}</h2>
        {reports.length === 0 ? (
          <Card tone="sunk">
            <EmptyState drawing="bridge" level={3} title={t('steps.reports.none')}>
              <p>{t('steps.reports.noneText')}</p>
            </EmptyState>
          </Card>
        ) : (
          <ul role="list" className={styles.list}>
            {reports.toReversed().map((report) => (
              <li key={report.id}>
                <ReportCard report={report} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <div className={styles.list}>
        {participant ? <GiveReport /> : <p>{t('steps.introduce')}</p>}
        <div>
          <PitchChallenge />
        </div>
      </div>
    </div>
  );
}
