// Moments as words that never fail: what is no moment is a dash, and a zone that this machine does not know (a newer one
// made the evening) is told on the clock of UTC, and said so.

/** The last moment that a calendar has; the first is as far on the other side of 1970. */
const farthestMs = 8.64e15;

/** Whether a number is a moment at all: `Date` and `Intl` throw at the others. */
export const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= farthestMs;

/** ISO 8601 UTC, or null for what is no moment. */
export const toIsoMoment = (atMs: number): string | null =>
  isMoment(atMs) ? new Date(atMs).toISOString() : null;

/** English of no country is British here: the day before the month, as most of those who read it write it. */
export const toFormatLocale = (language: string): string =>
  language === 'en' ? 'en-GB' : language;

const unknown = '—';
const utc = 'UTC';

/** Also knows what to say for a zone that is not known here. */
function openFormat(language: string, options: Intl.DateTimeFormatOptions, timeZone?: string) {
  const locale = toFormatLocale(language);
  if (timeZone === undefined) return { format: new Intl.DateTimeFormat(locale, options), zone: '' };
  try {
    return { format: new Intl.DateTimeFormat(locale, { ...options, timeZone }), zone: '' };
  } catch {
    // Intl says "unknown zone" only by throwing.
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: utc });
    return { format, zone: ` ${utc}` };
  }
}

/** Writes moments in a language (a valid tag) on the clock of a zone; without one on the device's own. */
export function createMomentFormat(
  language: string,
  options: Intl.DateTimeFormatOptions,
  timeZone?: string,
): (atMs: number) => string {
  const { format, zone } = openFormat(language, options, timeZone);
  return (atMs) => (isMoment(atMs) ? `${format.format(atMs)}${zone}` : unknown);
}

/** The parts of a moment on a zone's clock as numbers; 0 where they are not asked for, and for what is no moment. */
export function readClock(
  atMs: number,
  options: Intl.DateTimeFormatOptions,
  timeZone: string,
): (part: Intl.DateTimeFormatPartTypes) => number {
  const { format } = openFormat('en', { hourCycle: 'h23', ...options }, timeZone);
  const parts = isMoment(atMs) ? format.formatToParts(atMs) : [];
  return (part) => Number(parts.find(({ type }) => type === part)?.value ?? 0);
}
