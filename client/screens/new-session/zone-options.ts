// The zones to choose from: those of the city's country first; found by place and by country.
import { toCurrentZone } from '../../../shared/model/zone-names.ts';
import type { ComboBoxOption } from '../../parts/combo-box.tsx';
import { zoneCountries, zonesOf } from './countries.ts';

/** Every IANA zone the browser knows; its country or plainer name is the hint. */
export function toZoneOptions(country: string, reader: string): ComboBoxOption[] {
  const likely = zonesOf(country);
  const zones = [
    ...new Set([...likely, ...Intl.supportedValuesOf('timeZone').map(toCurrentZone), 'UTC']),
  ];
  const countries = zoneCountries(reader);
  return zones.map((value) => {
    const place = value.split('/').at(-1)?.replaceAll('_', ' ') ?? value;
    const hints = [value.includes('_') ? place : '', countries.get(value) ?? ''].filter(Boolean);
    return { value, label: value, hint: hints.join(', ') || undefined };
  });
}
