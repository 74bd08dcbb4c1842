// What a guest's device already tells, so that the form is half filled in. Only ever a suggestion.
import type { City } from '../../../shared/model/city.ts';
import { isSameZone } from '../../../shared/model/zone-names.ts';
import { toOfferedLanguage } from './written-languages.ts';

/** The name of the one city that keeps the device's time; empty when none or several do. */
export function guessCity(
  cities: readonly City[],
  deviceZone = new Intl.DateTimeFormat().resolvedOptions().timeZone,
): string {
  const near = cities.filter(({ timeZone }) => isSameZone(timeZone, deviceZone));
  return near.length === 1 ? (near[0]?.name ?? '') : '';
}

/** The device's languages as they are offered, the preferred one first. */
export function deviceLanguages(): string[] {
  return navigator.languages
    .map((tag) => toOfferedLanguage(tag))
    .filter((tag): tag is string => tag !== null);
}
