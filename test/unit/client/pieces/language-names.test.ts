// What languages are called: in menus each by its own name, in whatever browser and on whoever's device.
import { afterEach, expect, test, vi } from 'vitest';
import { toLanguageName } from '../../../../client/pieces/languages/language-name.ts';
import { toLanguageOptions } from '../../../../client/pieces/languages/written-languages.ts';
import {
  guessLanguage,
  toCountryOptions,
} from '../../../../client/screens/new-session/countries.ts';

const offered = toLanguageOptions([], 'en').map(({ value }) => value);
const ofCountries = toCountryOptions('en').map(({ value }) => guessLanguage(value));
const every = [...new Set([...offered, ...ofCountries].filter(Boolean))];
const Real = Intl.DisplayNames;

afterEach(() => vi.unstubAllGlobals());

/** A browser with the names of one language only: it answers everybody in that one. */
function knowOnly(language: string): void {
  class OnlyOne extends Real {
    constructor(_: unknown, options: Intl.DisplayNamesOptions) {
      super([language], options);
    }
  }
  vi.stubGlobal('Intl', { ...Object.fromEntries(allOfIntl()), DisplayNames: OnlyOne });
}

const allOfIntl = () =>
  Object.getOwnPropertyNames(Intl).map((name) => [name, Reflect.get(Intl, name)] as const);

test('[UI104] every language that is offered or follows from a country has a name of its own', () => {
  const names = every.map((tag) => [tag, toLanguageName(tag, tag)] as const);
  for (const device of ['en', 'sv', 'ja']) {
    knowOnly(device);
    expect(every.map((tag) => [tag, toLanguageName(tag, tag)])).toEqual(names);
    vi.unstubAllGlobals();
  }
  expect(names.filter(([tag, name]) => name === tag)).toEqual([]);
  expect(every.length).toBeGreaterThan(100);
});

// Longer here than in Unicode's data, which leaves out the word for language, or uses the bare name of a people.
const otherwise = ['az', 'bm', 'gn', 'id', 'ms', 'tk', 'uz', 'ky'];

test.each(every.filter((tag) => !otherwise.includes(tag)))(
  '[UI104] %s is called as it calls itself',
  (tag) => {
    const names = new Real([tag], { type: 'language', fallback: 'code' });
    if (!names.resolvedOptions().locale.startsWith(tag)) return;
    const plain = (name = '') => name.toLocaleLowerCase(tag).replaceAll(/[’ʼ‘ʻ]/g, '');
    expect(plain(toLanguageName(tag, tag))).toBe(plain(names.of(tag)));
  },
);

test.each([
  ['se', 'se', 'Davvisámegiella'],
  ['se', 'sv', 'Nordsamiska'],
  ['ka', 'ka', 'ქართული'],
  ['sn', 'sn', 'chiShona'],
  ['zu', 'zu', 'isiZulu'],
  ['sv-FI', 'sv-FI', 'Svenska (Finland)'],
  ['se-FI', 'se-FI', 'Davvisámegiella (Suopma)'],
  ['fit', 'fit', 'Meänkieli'],
  ['sma', 'sma', 'Åarjelsaemien gïele'],
  ['rmf', 'sv', 'rmf'],
  ['sq', 'ja', 'アルバニア語'],
  ['x-private', 'en', 'x-private'],
])('[UI104] %s for a reader of %s is %s', (tag, reader, name) => {
  expect(toLanguageName(tag, reader)).toBe(name);
});

test('[UI104] what this browser cannot name in the reader’s language keeps its own name', () => {
  knowOnly('en');
  expect(toLanguageName('se', 'sv')).toBe('Davvisámegiella');
  expect(toLanguageName('se-FI', 'se-FI')).toBe('Davvisámegiella');
  expect(toLanguageName('zu', 'zu')).toBe('zu');
});
