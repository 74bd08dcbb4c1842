// The page itself: first what a mayor reads, question by question, then what one looks up. On paper all of it is open.
import { useRef } from 'react';
import type { Outcome } from '../../../shared/model/outcome.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Part } from '../../pieces/steps/part.tsx';
import { useWords } from '../../state/words.tsx';
import { ChallengeOutcome } from './challenge-outcome.tsx';
import { Freshness } from './freshness.tsx';
import { LookUp } from './look-up.tsx';
import { OutcomeHead } from './outcome-head.tsx';
import styles from './outcome-sheet.module.css';
import type { OutcomeRead } from './use-outcome.ts';
import { useUnfolding } from './use-unfolding.ts';

interface OutcomeSheetProps {
  readonly outcome: Outcome;
  readonly read: OutcomeRead;
}

/** Title and figures, an article per challenge, the rest. */
export function OutcomeSheet({ outcome, read }: OutcomeSheetProps) {
  const { t } = useWords();
  const page = useRef<HTMLDivElement>(null);
  useUnfolding(page);
  return (
    <div ref={page} className={styles.sheet}>
      <OutcomeHead outcome={outcome} />
      {outcome.challenges.length === 0 && (
        <EmptyState drawing="table" title={t('outcome.noChallenges')}>
          <p>{t('outcome.noChallengesText')}</p>
        </EmptyState>
      )}
      {outcome.challenges.map((challenge) => (
        <Part key={challenge.id}>
          <ChallengeOutcome challenge={challenge} outcome={outcome} />
        </Part>
      ))}
      <LookUp outcome={outcome} />
      <Freshness session={outcome.session} read={read} />
    </div>
  );
}
