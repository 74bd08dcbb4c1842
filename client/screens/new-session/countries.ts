// Countries and what follows from them: a likely language and the zones of its clocks. Suggestions only.
import { toCurrentZone } from '../../../shared/model/zone-names.ts';

/** ISO 3166-1 alpha-2. */
const codes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

/** The name of a country in the reader's language. */
export function toCountryName(code: string, reader: string): string {
  if (!codes.includes(code)) return code;
  return new Intl.DisplayNames([reader], { type: 'region' }).of(code) ?? code;
}

/** All countries by name, for a list. */
export function toCountryOptions(reader: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([reader], { type: 'region' });
  const byName = new Intl.Collator(reader);
  return codes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((a, b) => byName.compare(a.label, b.label));
}

/** The language most people of a country write; empty when nobody knows. */
export function guessLanguage(country: string): string {
  if (!codes.includes(country)) return '';
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return language === 'und' ? '' : language === 'no' ? 'nb' : language;
}

/** Zones of a country's clocks; none where the browser cannot tell. */
export function zonesOf(country: string): readonly string[] {
  if (!codes.includes(country)) return [];
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);
  return (locale.getTimeZones?.() ?? locale.timeZones ?? []).map(toCurrentZone);
}

/** `Intl.Locale` of a browser that knows zones, by the newer or the older spelling. */
interface LocaleWithZones extends Intl.Locale {
  getTimeZones?(): string[] | undefined;
  readonly timeZones?: readonly string[];
}

/** Each zone with its country's name, as far as the browser can tell. */
export function zoneCountries(reader: string): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames([reader], { type: 'region' });
  return new Map(
    codes.flatMap((code) => zonesOf(code).map((zone) => [zone, names.of(code) ?? code] as const)),
  );
}
