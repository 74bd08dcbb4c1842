// The steps while a facilitator changes them: nothing is sent until they are saved.

import type { Step, StepKind } from '../../../../shared/model/step.ts';
import type { CommandPayload } from '../../../state/session.tsx';
import { toMinutes } from '../minutes.ts';

export interface DraftStep {
  /** The step's id, or one of the draft's own. */
  readonly key: string;
  readonly step: Pick<Step, 'kind' | 'title'> & { readonly id?: Step['id'] };
  /** As typed. */
  readonly minutes: string;
}

export function toDraft(steps: readonly Step[]): readonly DraftStep[] {
  return steps.map((step) => ({ key: step.id, step, minutes: String(step.minutes) }));
}

/** The payload of `agenda:change`, or null while some minutes are no number. */
export function toSteps(
  draft: readonly DraftStep[],
): CommandPayload<'agenda:change'>['steps'] | null {
  const steps = draft.flatMap(({ step: { kind, title, id }, minutes }) => {
    const whole = toMinutes(minutes, 0);
    if (whole === null) return [];
    return [{ kind, minutes: whole, ...(title !== undefined && { title }), ...(id && { id }) }];
  });
  return steps.length === draft.length ? steps : null;
}

/** The lobby stays first and the close last. */
export function isFixed(draft: readonly DraftStep[], at: number): boolean {
  return at === 0 || at === draft.length - 1;
}

export function moved(
  draft: readonly DraftStep[],
  at: number,
  offset: 1 | -1,
): readonly DraftStep[] {
  const step = draft[at];
  const to = at + offset;
  if (!step || isFixed(draft, at) || isFixed(draft, to)) return draft;
  return draft.toSpliced(at, 1).toSpliced(to, 0, step);
}

const addedMinutes = 5;

/** A new step before the close. */
export function added(draft: readonly DraftStep[], kind: StepKind): readonly DraftStep[] {
  const key = freshKey(draft);
  return draft.toSpliced(-1, 0, { key, step: { kind }, minutes: String(addedMinutes) });
}

function freshKey(draft: readonly DraftStep[]): string {
  const keys = new Set(draft.map(({ key }) => key));
  let number = 0;
  while (keys.has(`new-${number}`)) number += 1;
  return `new-${number}`;
}

/** Minutes from the welcome to the close. */
export function totalMinutes(draft: readonly DraftStep[]): number {
  return draft.slice(1).reduce((sum, { minutes }) => sum + (toMinutes(minutes, 0) ?? 0), 0);
}
