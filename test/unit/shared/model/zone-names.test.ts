import { afterEach, describe, expect, test, vi } from 'vitest';
import { guessCity } from '../../../../client/pieces/languages/first-guess.ts';
import { isSameZone } from '../../../../shared/model/zone-names.ts';

/** As some browsers say it, and as cities are prepared. */
const legacy = [
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['America/Indianapolis', 'America/Indiana/Indianapolis'],
  ['America/Louisville', 'America/Kentucky/Louisville'],
  ['America/Godthab', 'America/Nuuk'],
  ['Atlantic/Faeroe', 'Atlantic/Faroe'],
  ['Africa/Asmera', 'Africa/Asmara'],
  ['Pacific/Ponape', 'Pacific/Pohnpei'],
  ['Pacific/Truk', 'Pacific/Chuuk'],
  ['Pacific/Enderbury', 'Pacific/Kanton'],
  ['Asia/Ulan_Bator', 'Asia/Ulaanbaatar'],
  ['Etc/UTC', 'UTC'],
] as const;

const city = (name: string, timeZone: string) => ({
  name,
  country: 'XX',
  language: 'en',
  timeZone,
});

/** An engine that keeps the names it is given, as newer ones do. */
function keepNames(): void {
  const { DateTimeFormat } = Intl;
  vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function format(locale, options) {
    const made = new DateTimeFormat(locale, options);
    const timeZone = options?.timeZone ?? 'UTC';
    vi.spyOn(made, 'resolvedOptions').mockReturnValue({ ...made.resolvedOptions(), timeZone });
    return made;
  });
}

afterEach(() => void vi.restoreAllMocks());

describe.each(['an engine that resolves links', 'an engine that keeps names'])(
  'in %s',
  (engine) => {
    const begin = () => {
      if (engine.endsWith('keeps names')) keepNames();
    };

    test.each(legacy)(
      '[ZN3] a device in %s is in the city of %s, and the other way round',
      (old, now) => {
        begin();
        const elsewhere = city('Umeå', 'Europe/Stockholm');
        expect(guessCity([elsewhere, city('Here', now)], old)).toBe('Here');
        expect(guessCity([elsewhere, city('Here', old)], now)).toBe('Here');
      },
    );

    test('[ZN3] zones that share their hours, and names that nobody knows, stay apart', () => {
      begin();
      expect(isSameZone('Europe/Stockholm', 'Europe/Berlin')).toBe(false);
      expect(isSameZone('Asia/Tokyo', 'Asia/Seoul')).toBe(false);
      expect(isSameZone('Mars/Olympus', 'Europe/Berlin')).toBe(false);
      expect(
        guessCity([city('A', 'Asia/Kolkata'), city('B', 'Asia/Calcutta')], 'Asia/Kolkata'),
      ).toBe('');
    });
  },
);

test('[ZN3] a city whose zone is given by an old name of a whole country is found', () => {
  expect(
    guessCity([city('Kamakura', 'Japan'), city('Umeå', 'Europe/Stockholm')], 'Asia/Tokyo'),
  ).toBe('Kamakura');
});
