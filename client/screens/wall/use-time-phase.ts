// How the time of this step stands, in the few words a hall has to see at once.
import { minuteMs } from '../../../shared/model/time.ts';
import { leftOn } from '../../../shared/model/timer.ts';
import { useServerNow } from '../../state/server-now.ts';
import { useCurrentStep, useSession } from '../../state/session.tsx';

export type TimePhase = 'ready' | 'paused' | 'running' | 'last' | 'over';

/** Null where nothing is timed: in the lobby, in a step without minutes, once the session is closed. */
export function useTimePhase(): TimePhase | null {
  const { timer, closedAt } = useSession();
  const { step } = useCurrentStep();
  const nowMs = useServerNow();
  const leftMs = leftOn(timer, nowMs);
  if (closedAt !== null) return null;
  if (timer.state === 'ready') return step.kind !== 'lobby' && leftMs > 0 ? 'ready' : null;
  if (timer.state === 'paused') return 'paused';
  if (leftMs <= 0) return 'over';
  return leftMs <= minuteMs ? 'last' : 'running';
}
