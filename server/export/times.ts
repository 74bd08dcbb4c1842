// Moments in files, as every city reads them on its clock.
import type { City } from '../../shared/model/city.ts';

/** `Thu 26 Nov 2026, 09:00` in a zone and language. */
export function localMoment(
  iso: string,
  { timeZone }: Pick<City, 'timeZone'>,
  language: string,
): string {
  return new Intl.DateTimeFormat(language, {
    timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(Date.parse(iso));
}

/** `09:00 Umeå · 17:00 Kamakura`. */
export function localTimes(iso: string, cities: readonly City[], language: string): string {
  return cities
    .map(({ name, timeZone }) => {
      const time = new Intl.DateTimeFormat(language, {
        timeZone,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(Date.parse(iso));
      return `${time} ${name}`;
    })
    .join(' · ');
}
