// Moments in files, as every city reads them on its clock.
import type { City } from '../../shared/model/city.ts';
import { createMomentFormat } from '../../shared/model/moment-format.ts';

/** `Thu 26 Nov 2026, 09:00` in a zone and language. */
export function localMoment(
  iso: string,
  { timeZone }: Pick<City, 'timeZone'>,
  language: string,
): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' } as const;
  return createMomentFormat(language, options, timeZone)(Date.parse(iso));
}

/** `09:00 Umeå · 17:00 Kamakura`. */
export function localTimes(iso: string, cities: readonly City[], language: string): string {
  return cities
    .map(({ name, timeZone }) => {
      const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
      const time = createMomentFormat(language, options, timeZone)(Date.parse(iso));
      return `${time} ${name}`;
    })
    .join(' · ');
}
