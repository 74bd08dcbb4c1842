// How the steps may still change before the evening starts, and what makes an agenda whole.
import { demandOpen, hasStarted } from './agenda.ts';
import { Refusal } from './refusal.ts';
import type { Session } from './session.ts';
import type { Step, StepKind } from './step.ts';
import { readyTimer } from './timer.ts';

/**
 * [AG4] [AG8] Steps may change until the evening starts; the lobby stays first and the close last. Refuses
 * agenda/changed when the change was made of another revision than the present one.
 */
export function changeAgenda(session: Session, steps: readonly Step[], revision?: number): Session {
  demandOpen(session);
  if (hasStarted(session)) throw new Refusal('agenda/started');
  if (revision !== undefined && revision !== session.revision) throw new Refusal('agenda/changed');
  demandWholeAgenda(steps);
  const first = steps[0];
  if (!first) throw new Refusal('agenda/incomplete');
  return {
    ...session,
    revision: session.revision + 1,
    steps: [...steps],
    step: first.id,
    visits: session.visits.map((visit) => ({ ...visit, stepId: first.id })),
    timer: readyTimer(first.minutes),
  };
}

/** Refuses agenda/incomplete unless there is one lobby at the beginning and one close at the end. */
export function demandWholeAgenda(steps: readonly { readonly kind: StepKind }[]): void {
  const lobbies = steps.filter(({ kind }) => kind === 'lobby').length;
  const closes = steps.filter(({ kind }) => kind === 'close').length;
  const isWhole =
    steps[0]?.kind === 'lobby' && steps.at(-1)?.kind === 'close' && lobbies === 1 && closes === 1;
  if (!isWhole) throw new Refusal('agenda/incomplete');
}
