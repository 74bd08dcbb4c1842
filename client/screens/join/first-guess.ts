// What a guest's device already tells, so that the form is half filled in. Only ever a suggestion.
import type { City } from '../../../shared/model/city.ts';
import { toOfferedLanguage } from './written-languages.ts';

/** The name of the one city that keeps the device's time; empty when none or several do. */
export function guessCity(cities: readonly City[]): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const near = cities.filter((city) => city.timeZone === timeZone);
  return near.length === 1 ? (near[0]?.name ?? '') : '';
}

/** The device's languages as they are offered, the preferred one first. */
export function deviceLanguages(): string[] {
  return navigator.languages
    .map((tag) => toOfferedLanguage(tag))
    .filter((tag): tag is string => tag !== null);
}
