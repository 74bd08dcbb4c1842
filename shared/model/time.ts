// Moments and zones as they travel: ISO 8601 UTC strings and IANA names. No clock is read here.
import * as z from 'zod/mini';
import { readClock } from './moment-format.ts';

/** Whether the calendar has the day: `Date` would move 31 February to March. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

const toUtc = (text: string) =>
  Number.isNaN(Date.parse(text)) ? text : new Date(text).toISOString();

/** A moment, `2026-11-24T18:00:00.000Z`; any ISO 8601 offset is taken and turned into UTC. */
export const moment = z.string().check(
  z.refine(
    (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) && /(Z|[+-]\d{2}:?\d{2})$/.test(text),
    'a date and time with its offset, as 2026-11-24T18:00:00Z',
  ),
  z.refine((text) => !Number.isNaN(Date.parse(text)) && isDay(text.slice(0, 10)), 'no such moment'),
  // An offset may lead out of the years that are written with four digits, and what is written is read again.
  z.refine((text) => /^\d{4}-/.test(toUtc(text)), 'no such moment'),
  z.overwrite(toUtc),
);

/** A day of the calendar without a time, `2026-12-01`. */
export const day = z.string().check(z.refine(isDay, 'a day as 2026-12-01'));

export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false; // Intl says "unknown zone" only by throwing
  }
}

export const timeZone = z.string().check(z.refine(isTimeZone, 'an IANA zone, as Asia/Tokyo'));

export const minuteMs = 60_000;

/** Hour of the day (0–23, with minutes as a fraction) in a zone. */
export function hourIn(zone: string, atMs: number): number {
  const read = readClock(atMs, { hour: 'numeric', minute: 'numeric' }, zone);
  return read('hour') + read('minute') / 60;
}

/** Whether a city would sit outside 08:00–21:00 at some moment of `[startMs, startMs + lengthMs]`. */
export function isUnkindHour(zone: string, startMs: number, lengthMs: number): boolean {
  const start = hourIn(zone, startMs);
  return start < 8 || start + lengthMs / 3_600_000 > 21;
}
