// How fresh the page is, how it becomes fresher, and the way back to where it was made.
import type { Outcome } from '../../../shared/model/outcome.ts';
import { pages } from '../../../shared/model/pages.ts';
import { Button } from '../../parts/button.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './freshness.module.css';
import type { OutcomeRead } from './use-outcome.ts';

interface FreshnessProps {
  readonly session: Pick<Outcome['session'], 'id' | 'closedAt'>;
  readonly read: OutcomeRead;
}

const short = { dateStyle: 'medium', timeStyle: 'medium' } as const;

/** The foot of the page. */
export function Freshness({ session: { id, closedAt }, read }: FreshnessProps) {
  const { t, date, refusal } = useWords();
  return (
    <footer className={styles.foot}>
      <p>
        {closedAt
          ? t('outcome.closed', { when: date(closedAt, short) })
          : t('outcome.asOf', { when: date(read.readAtMs, short) })}
      </p>
      <div className={styles.acts} data-print="hide">
        <Button kind="quiet" icon="redo" busy={read.busy} onClick={read.refresh}>
          {t('outcome.refresh')}
        </Button>
        <LinkButton kind="quiet" icon="back" href={pages.session(id)}>
          {t('outcome.back')}
        </LinkButton>
      </div>
      {read.problem !== null && (
        <Notice kind="problem" live>
          {refusal(read.problem)}
        </Notice>
      )}
    </footer>
  );
}
