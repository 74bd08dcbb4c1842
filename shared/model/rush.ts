// A rush: more people than come by themselves, within a few seconds. Nobody is refused for it; facilitators are told.
import { limits } from './limits.ts';
import { type Participant, present } from './person.ts';

export interface Rush {
  /** When the first of them came. */
  readonly since: string;
  readonly people: number;
}

/** [PA8] The last time that more than 50 people who are still here came within ten seconds; null when they never did. */
export function lastRush(participants: readonly Participant[]): Rush | null {
  const arrivals = present(participants)
    .filter(({ role }) => role === 'participant')
    .map(({ joinedAt }) => Date.parse(joinedAt))
    .sort((a, b) => a - b);
  let first = 0;
  let rush: { from: number; to: number } | null = null;
  for (const [at, atMs] of arrivals.entries()) {
    while (atMs - (arrivals[first] ?? atMs) > limits.rushSeconds * 1000) first += 1;
    if (at - first < limits.rushPeople) continue;
    // What goes on without a pause is one rush.
    rush = { from: rush && first <= rush.to ? rush.from : first, to: at };
  }
  if (!rush) return null;
  const from = firstOf(arrivals, rush.from);
  const sinceMs = arrivals[from] ?? 0;
  return { since: new Date(sinceMs).toISOString(), people: rush.to - from + 1 };
}

/** Whoever came by themselves a moment before the others is none of them. */
function firstOf(arrivals: readonly number[], from: number): number {
  const next = limits.rushPeople / limits.rushSeconds;
  const isDense = (atMs: number, at: number) =>
    at >= from && (arrivals[at + next] ?? Number.POSITIVE_INFINITY) - atMs <= 1000;
  const found = arrivals.findIndex(isDense);
  return found < 0 ? from : found;
}
