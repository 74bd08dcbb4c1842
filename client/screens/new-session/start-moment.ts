// From a date and time on a city's clock to a moment, and back: with the nights in which a clock
// jumps over an hour or runs through it twice.
import { Temporal } from 'temporal-polyfill';
import { isTimeZone } from '../../../shared/model/time.ts';

export interface StartMoment {
  readonly ms: number;
  /** `skipped`: the clock never shows that time on that day. `doubled`: it shows it twice. */
  readonly clock: 'exact' | 'skipped' | 'doubled';
  /** What the clock shows at the moment that was taken, `03:30`. */
  readonly time: string;
}

/** The moment meant by `date` and `time` in `zone`; null while one of them is not whole. In doubt the earlier
    of two, and after a gap the time moved on by its length (disambiguation “compatible” of RFC 5545). */
export function toStartMoment(date: string, time: string, zone: string): StartMoment | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time) || !isTimeZone(zone)) {
    return null;
  }
  const wanted = readWallTime(`${date}T${time}`);
  if (!wanted) return null;
  const at = (disambiguation: 'compatible' | 'earlier' | 'later') =>
    wanted.toZonedDateTime(zone, { disambiguation });
  const taken = at('compatible');
  const isSkipped = !taken.toPlainDateTime().equals(wanted);
  const isDoubled = at('earlier').epochMilliseconds !== at('later').epochMilliseconds;
  return {
    ms: taken.epochMilliseconds,
    clock: isSkipped ? 'skipped' : isDoubled ? 'doubled' : 'exact',
    time: taken.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

function readWallTime(text: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  } catch {
    return null; // no such day; Temporal says so only by throwing
  }
}

/** What a calendar and a clock in `zone` show at a moment. */
export function toWallTime(ms: number, zone: string): { date: string; time: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** Days between the two calendars at one moment: 1 when it is already tomorrow in `zone`. */
export function dayDifference(ms: number, zone: string, clockZone: string): number {
  const dayIn = (of: string) => Temporal.PlainDate.from(toWallTime(ms, of).date);
  return dayIn(clockZone).until(dayIn(zone), { largestUnit: 'day' }).days;
}
