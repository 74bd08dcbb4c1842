// Who may bring a challenge now: the rule that the server holds, asked before the button is shown.
import { permits } from '../../../shared/model/step.ts';
import { useCurrentStep, useMe, useSession } from '../../state/session.tsx';

/** Participants while the step permits it; facilitators who have said who they are, always. */
export function useMayPitch(): boolean {
  const { participant, mayFacilitate } = useMe();
  const { closedAt } = useSession();
  const { step } = useCurrentStep();
  if (closedAt !== null || participant === null) return false;
  return mayFacilitate || permits(step.kind, 'pitch');
}
