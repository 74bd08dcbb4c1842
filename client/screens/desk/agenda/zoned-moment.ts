// A date and a time as they stand on a city's clock, and the moment they mean.
import { readClock, toIsoMoment } from '../../../../shared/model/moment-format.ts';

const wholeClock = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;

/** Milliseconds by which a zone is ahead of UTC at a moment. */
function aheadMs(zone: string, atMs: number): number {
  const read = readClock(atMs, wholeClock, zone);
  const asUtc = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return asUtc - Math.floor(atMs / 1000) * 1000;
}

/** `2026-11-26`, `19:00` in a zone → ISO 8601 UTC; null when either is not whole. */
export function toMoment(date: string, time: string, zone: string): string | null {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const nearly = asUtc - aheadMs(zone, asUtc);
  return toIsoMoment(asUtc - aheadMs(zone, nearly));
}

/** A moment → the date and time on a city's clock, as date and time fields take them; both empty for none. */
export function toClock(moment: string, zone: string): { date: string; time: string } {
  const atMs = Date.parse(moment);
  const local = toIsoMoment(atMs + aheadMs(zone, atMs)) ?? '';
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}
