// A city that takes part. Its name is its identity within a session.
import * as z from 'zod/mini';
import { language } from './language.ts';
import { limits } from './limits.ts';
import { visibleLine } from './text-schemas.ts';
import { timeZone } from './time.ts';

const countryNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const unknownCountry = 'ZZ';

function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || code === unknownCountry) return false;
  return countryNames.of(code) !== undefined;
}

/** ISO 3166-1 alpha-2. */
export const country = z
  .string()
  .check(z.toUpperCase(), z.refine(isCountry, 'a country code of two letters, as SE'));

export const city = z.object({
  name: visibleLine(1, limits.nameCharacters),
  country,
  timeZone,
  language,
});

export const cities = z.array(city).check(
  z.minLength(2, 'at least two cities'),
  z.maxLength(limits.cities),
  z.refine(
    (list) => new Set(list.map(({ name }) => name.toLowerCase())).size === list.length,
    'each city once',
  ),
);

export type City = z.infer<typeof city>;
