// At which hours of a day an evening is kind to everybody: 08:00–21:00 in every city at once.
import { hourIn, isUnkindHour, minuteMs } from '../../../shared/model/time.ts';

/** A stretch of the day, in milliseconds from its beginning. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

export const dayMs = 24 * 60 * minuteMs;
const stepMs = 15 * minuteMs;

/** When it is between 08:00 and 21:00 in one zone, within the 24 hours after `dayStartMs`. */
export function kindSpans(zone: string, dayStartMs: number): Span[] {
  return toSpans((atMs) => {
    const hour = hourIn(zone, dayStartMs + atMs);
    return hour >= 8 && hour < 21;
  });
}

/** Starts at which an evening of `lengthMs` is unkind to nobody; `toMs` is the last of them. */
export function kindStarts(zones: readonly string[], dayStartMs: number, lengthMs: number): Span[] {
  const starts = toSpans((atMs) =>
    zones.every((zone) => !isUnkindHour(zone, dayStartMs + atMs, lengthMs)),
  );
  return starts.map(({ fromMs, toMs }) => ({ fromMs, toMs: toMs - stepMs }));
}

function toSpans(isKind: (atMs: number) => boolean): Span[] {
  const spans: Span[] = [];
  for (let atMs = 0; atMs < dayMs; atMs += stepMs) {
    if (!isKind(atMs)) continue;
    const last = spans.at(-1);
    if (last && last.toMs === atMs) spans[spans.length - 1] = { ...last, toMs: atMs + stepMs };
    else spans.push({ fromMs: atMs, toMs: atMs + stepMs });
  }
  return spans;
}
