// What one looks up: every promise to follow up from, all that was counted, earlier pitches, times, names.
import type { Outcome } from '../../../shared/model/outcome.ts';
import { Fold } from '../../pieces/fold.tsx';
import { useWords } from '../../state/words.tsx';
import { AgendaTimes } from './agenda-times.tsx';
import { AllPromises } from './all-promises.tsx';
import { FigureTable } from './figure-table.tsx';
import styles from './look-up.module.css';
import { Participants } from './participants.tsx';
import { Reports } from './reports.tsx';

/** Folded chapters under one heading. */
export function LookUp({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="look-up" className={styles.rest}>
      <h2 id="look-up" className={styles.title}>
        {t('outcome.lookUp')}
      </h2>
      <Fold title={t('outcome.promises')}>
        <AllPromises outcome={outcome} />
      </Fold>
      <Fold title={t('outcome.figures')}>
        <FigureTable outcome={outcome} />
      </Fold>
      {outcome.reports.length > 0 && (
        <Fold title={t('outcome.reports')}>
          <Reports outcome={outcome} />
        </Fold>
      )}
      <Fold title={t('outcome.times')}>
        <AgendaTimes outcome={outcome} />
      </Fold>
      <Fold title={t('outcome.people')}>
        <Participants outcome={outcome} />
      </Fold>
    </section>
  );
}
