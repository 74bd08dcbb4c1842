// Whose turn it was, is and will be: read from the order of the challenges and the one in turn.
import type { Session } from '../../../shared/model/session.ts';

export type Phase = 'done' | 'now' | 'next' | 'later';

/** Before the first turn the first one is next. */
export function phaseOf({ challenges, focus }: Session, index: number): Phase {
  const at = challenges.findIndex(({ id }) => id === focus);
  if (index === at) return 'now';
  if (index === at + 1) return 'next';
  return index < at ? 'done' : 'later';
}
