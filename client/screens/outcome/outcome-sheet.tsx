// The page itself, from the title to the last name. On paper only the reading is left.
import type { Outcome } from '../../../shared/model/outcome.ts';
import { AgendaTimes } from './agenda-times.tsx';
import { AllPromises } from './all-promises.tsx';
import { Challenges } from './challenges.tsx';
import { Contents } from './contents.tsx';
import { FigureTable } from './figure-table.tsx';
import { Files } from './files.tsx';
import { OutcomeHead } from './outcome-head.tsx';
import styles from './outcome-sheet.module.css';
import { Participants } from './participants.tsx';
import { Reports } from './reports.tsx';
import type { OutcomeRead } from './use-outcome.ts';

interface OutcomeSheetProps {
  readonly outcome: Outcome;
  readonly read: OutcomeRead;
}

/** All chapters in reading order. */
export function OutcomeSheet({ outcome, read }: OutcomeSheetProps) {
  return (
    <div className={styles.sheet}>
      <OutcomeHead outcome={outcome} read={read} />
      <div className={styles.aids} data-print="hide">
        <Contents outcome={outcome} />
        <Files sessionId={outcome.session.id} />
      </div>
      <FigureTable outcome={outcome} />
      <Challenges outcome={outcome} />
      <AllPromises outcome={outcome} />
      <Reports outcome={outcome} />
      <AgendaTimes outcome={outcome} />
      <Participants outcome={outcome} />
    </div>
  );
}
