// Every challenge with all that came of it.
import type { Outcome } from '../../../shared/model/outcome.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Part } from '../../pieces/steps/part.tsx';
import { useWords } from '../../state/words.tsx';
import { ChallengeOutcome } from './challenge-outcome.tsx';
import { Chapter } from './chapter.tsx';

/** One article per challenge, or kind words where there is none. */
export function Challenges({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useWords();
  return (
    <Chapter id="challenges" title={t('outcome.challenges')}>
      {outcome.challenges.length === 0 && (
        <EmptyState drawing="table" level={3} title={t('outcome.noChallenges')}>
          <p>{t('outcome.noChallengesText')}</p>
        </EmptyState>
      )}
      {outcome.challenges.map((challenge) => (
        <Part key={challenge.id}>
          <ChallengeOutcome challenge={challenge} outcome={outcome} />
        </Part>
      ))}
    </Chapter>
  );
}
