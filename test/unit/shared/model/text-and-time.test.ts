import { describe, expect, it } from 'vitest';
import { cities, city } from '../../../../shared/model/city.ts';
import { code, codeAlphabet, toSpokenCode } from '../../../../shared/model/code.ts';
import { charactersLeft } from '../../../../shared/model/idea.ts';
import { toInterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import { language } from '../../../../shared/model/language.ts';
import { personName, toUniqueName } from '../../../../shared/model/person.ts';
import { visibleText } from '../../../../shared/model/text-schemas.ts';
import { day, isUnkindHour, moment, timeZone } from '../../../../shared/model/time.ts';
import { countCharacters } from '../../../../shared/model/visible-text.ts';
import { kamakura, umea } from '../../../support/sessions.ts';

describe('text', () => {
  it.each([
    ['  Anna  ', 'Anna'],
    ['An\u200Bna\u202E', 'Anna'],
    ['A\n b', 'A b'],
    ['e\u0301', 'é'],
    ['ゆき', 'ゆき'],
    ['👩‍🌾', '👩‍🌾'],
    ['क्षि', 'क्षि'],
  ])('[TX1] takes %j as %j', (typed, taken) => {
    expect(personName.parse(typed)).toBe(taken);
  });

  it('[TX1] counts what a reader sees', () => {
    expect(countCharacters('👩‍🌾が한')).toBe(3);
  });

  it.each([
    '',
    '   ',
    '\u3164',
    '\u2800\u115F',
    '\u200B\u200B',
    '\n\t',
    'x'.repeat(61),
    '👩‍🌾'.repeat(61),
    'x'.repeat(5000),
  ])('[TX2] refuses the name %j', (typed) => {
    expect(personName.safeParse(typed).success).toBe(false);
  });

  it('[TX2] refuses a text without end before it has counted it', () => {
    expect(personName.safeParse('x'.repeat(200_000)).success).toBe(false);
  });

  it('[TX3] takes 60 characters whatever they weigh', () => {
    expect(personName.safeParse('が'.repeat(60)).success).toBe(true);
    expect(personName.safeParse('👩‍🌾'.repeat(60)).success).toBe(true);
  });

  it('[TX3] an idea has 500 characters', () => {
    expect(charactersLeft('あ'.repeat(500))).toBe(0);
    expect(charactersLeft('あ'.repeat(501))).toBe(-1);
  });

  it('[TX2] keeps the lines of longer text', () => {
    expect(visibleText(1, 20).parse('a\r\nb')).toBe('a\nb');
  });

  it('[TX1] takes the ends of lines that cells and slides have for what they are', () => {
    expect(visibleText(1, 20).parse('a\vb\u2028c\u0085d')).toBe('a\nb\nc\nd');
  });
});

describe('codes, languages, zones', () => {
  it.each(['abcd-efgh', ' ABCD EFGH ', 'ABCD–EFGH'])('[CD1] forgives %j', (typed) => {
    expect(code.parse(typed)).toBe('ABCDEFGH');
  });

  it.each(['ABCDEFG', 'ABCDEFGHJ', 'ABCDEFG0', 'ABCDEFGI', ''])('[CD1] refuses %j', (typed) => {
    expect(code.safeParse(typed).success).toBe(false);
  });

  it('[CD1] has 31 characters without look-alikes', () => {
    expect(new Set(codeAlphabet).size).toBe(31);
    expect(codeAlphabet).not.toMatch(/[01ILO]/);
    expect(toSpokenCode('ABCDEFGH')).toBe('ABCD-EFGH');
  });

  it('reads languages as BCP 47', () => {
    expect(language.parse('sv-se')).toBe('sv-SE');
    expect(language.safeParse('not a language').success).toBe(false);
    expect(toInterfaceLanguage('ja-JP')).toBe('ja');
    expect(toInterfaceLanguage('de')).toBe('en');
  });

  it.each(['Asia/Tokyo', 'Europe/Stockholm', 'America/Argentina/Buenos_Aires', 'UTC'])(
    '[ZN1] knows %s',
    (name) => {
      expect(timeZone.safeParse(name).success).toBe(true);
    },
  );

  it.each(['Tokyo', 'Europe/Nowhere', '', '+09:00', '../etc'])('[ZN1] refuses %j', (name) => {
    expect(timeZone.safeParse(name).success).toBe(false);
  });

  it('[ZN1] turns any offset into UTC and refuses what is no moment', () => {
    expect(moment.parse('2026-11-26T17:00:00+09:00')).toBe('2026-11-26T08:00:00.000Z');
    for (const typed of [
      '2026-02-31T10:00:00Z',
      '2026-11-26',
      '2026-13-01T00:00:00Z',
      'tomorrow',
      '2026-11-26T17:00',
    ]) {
      expect(moment.safeParse(typed).success).toBe(false);
    }
  });

  it('reads days of the calendar', () => {
    expect(day.safeParse('2026-02-28').success).toBe(true);
    expect(day.safeParse('2026-02-30').success).toBe(false);
  });

  it('[ZN2] follows daylight saving on the side that has it', () => {
    const twoHours = 2 * 3_600_000;
    // 17:00 in Tokyo is 09:00 in Stockholm in winter and 10:00 in summer.
    expect(isUnkindHour('Europe/Stockholm', Date.parse('2026-11-26T08:00Z'), twoHours)).toBe(false);
    expect(isUnkindHour('Europe/Stockholm', Date.parse('2026-11-26T06:30Z'), twoHours)).toBe(true);
    expect(isUnkindHour('Europe/Stockholm', Date.parse('2026-07-02T06:30Z'), twoHours)).toBe(false);
    expect(isUnkindHour('Asia/Tokyo', Date.parse('2026-11-26T10:30Z'), twoHours)).toBe(true);
    expect(isUnkindHour('Asia/Tokyo', Date.parse('2026-11-26T10:00Z'), twoHours)).toBe(false);
  });
});

describe('cities and names', () => {
  it('takes two or more cities, each once', () => {
    expect(cities.safeParse([umea, kamakura]).success).toBe(true);
    expect(cities.safeParse([umea]).success).toBe(false);
    expect(cities.safeParse([umea, { ...kamakura, name: 'umeå' }]).success).toBe(false);
    expect(city.parse({ ...umea, country: 'se' }).country).toBe('SE');
    for (const wrong of ['Sweden', 'ZZ', 'AA', 'S1']) {
      expect(city.safeParse({ ...umea, country: wrong }).success).toBe(false);
    }
  });

  it('[PA2] tells people of one name and city apart', () => {
    const others = [
      { name: 'Anna', city: 'Umeå' },
      { name: 'anna (2)', city: 'Umeå' },
    ];
    expect(toUniqueName('anna', 'Umeå', others)).toBe('anna (3)');
    expect(toUniqueName('Anna', 'Kamakura', others)).toBe('Anna');
  });
});
