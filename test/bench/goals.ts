// Compares what was measured with what was wanted, in words.
import { type Goal, round } from './report.ts';

/** A value that must not be larger than a share of another's. */
export function toShareGoal(
  goal: string,
  own: number,
  other: { readonly name: string; readonly value: number } | null,
  share: number,
): Goal {
  if (!Number.isFinite(own)) return { goal, measured: 'nothing measured', isReached: null };
  if (!other) {
    return { goal, measured: `${round(own)}; no peer stood it`, isReached: true };
  }
  const ratio = own / other.value;
  const isReached = ratio <= share;
  const away = isReached ? '' : `, ${round(ratio / share)} × too much`;
  const measured = `${round(own)} against ${round(other.value)} (${other.name}): ratio ${round(ratio)}${away}`;
  return { goal, measured, isReached };
}

/** A value that must stay below a limit. */
export function toLimitGoal(goal: string, own: number, limit: number, unit: string): Goal {
  if (!Number.isFinite(own) || Number.isNaN(limit)) {
    return { goal, measured: 'nothing measured', isReached: null };
  }
  const isReached = own <= limit;
  const away = isReached ? '' : `, ${round(own / limit)} × too much`;
  return { goal, measured: `${round(own)} ${unit}${away}`, isReached };
}

/** A value that must not stay below a limit. */
export function toAtLeastGoal(goal: string, own: number, limit: number, unit: string): Goal {
  if (!Number.isFinite(own)) return { goal, measured: 'nothing measured', isReached: null };
  return { goal, measured: `${round(own)} of ${round(limit)} ${unit}`, isReached: own >= limit };
}
