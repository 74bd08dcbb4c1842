// How long an evening is planned to be.
import type { StepPlan } from './step.ts';
import { minuteMs } from './time.ts';

/** Milliseconds from the welcome to the close; the lobby is open before the start. */
export function plannedLengthMs(steps: readonly Pick<StepPlan, 'kind' | 'minutes'>[]): number {
  return steps
    .filter(({ kind }) => kind !== 'lobby')
    .reduce((sum, { minutes }) => sum + minutes * minuteMs, 0);
}
