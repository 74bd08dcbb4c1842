// What somebody else made of the agenda since a draft of it was begun, as few plain facts as say it.
import type { Step } from '../../../../shared/model/step.ts';

export type AgendaChange =
  | { readonly kind: 'added' | 'removed'; readonly step: Step }
  | { readonly kind: 'minutes' | 'renamed'; readonly step: Step; readonly before: Step }
  | { readonly kind: 'reordered' };

export function readAgendaChanges(before: readonly Step[], after: readonly Step[]): AgendaChange[] {
  const old = new Map(before.map((step) => [step.id, step]));
  const fresh = new Set(after.map(({ id }) => id));
  const changes = after.flatMap((step): AgendaChange[] => {
    const was = old.get(step.id);
    if (!was) return [{ kind: 'added', step }];
    return [
      ...(was.title !== step.title || was.kind !== step.kind
        ? [{ kind: 'renamed', step, before: was } as const]
        : []),
      ...(was.minutes !== step.minutes ? [{ kind: 'minutes', step, before: was } as const] : []),
    ];
  });
  const removed = before.filter(({ id }) => !fresh.has(id));
  const kept = before.filter(({ id }) => fresh.has(id)).map(({ id }) => id);
  const order = after.filter(({ id }) => old.has(id)).map(({ id }) => id);
  return [
    ...changes,
    ...removed.map((step) => ({ kind: 'removed', step }) as const),
    ...(kept.join() === order.join() ? [] : [{ kind: 'reordered' } as const]),
  ];
}
