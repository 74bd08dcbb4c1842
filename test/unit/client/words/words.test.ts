// What the interface says, in every language: one word for one thing, no hour of the day, only plurals that exist.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../../server/export/words/words-of.ts';
import { pageWords } from '../../../../server/http/page-words.ts';
import {
  type InterfaceLanguage,
  interfaceLanguages,
} from '../../../../shared/model/interface-language.ts';
import { offenders, readTerms, unused } from '../../../support/architecture/glossary.ts';
import { type Area, unspokenPlurals } from '../../../support/architecture/words.ts';

const glossary = readFileSync('docs/glossary.md', 'utf8');
const headings = { en: 'English', sv: 'Svenska', ja: '日本語' };
const termsOf = (language: InterfaceLanguage) => readTerms(glossary, headings[language]);

/** On screens, in files, and where a page waits for its words. */
async function readAll(language: InterfaceLanguage): Promise<Area> {
  const folder = `client/words/${language}`;
  const modules = await Promise.all(
    readdirSync(folder).map(
      (name) => import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href),
    ),
  );
  const areas = modules.flatMap((module) => Object.values<Area>(module));
  return Object.assign({}, ...areas, wordsOf(language), pageWords[language]);
}

test.each(interfaceLanguages)(
  '[UI100] [UI101] %s has one word for one thing, and no hour of the day',
  async (language) => {
    const words = await readAll(language);
    const terms = termsOf(language);
    expect(Object.keys(words).length).toBeGreaterThan(900);
    expect(terms.length).toBeGreaterThan(30);
    expect(offenders(terms, words, language)).toEqual([]);
    expect(unused(terms, words)).toEqual([]);
  },
);

test.each([
  ['en', 'Tonight we meet', 'tonight'],
  ['en', '{n, plural, one {An evening} other {x}}', 'evening*'],
  ['sv', 'Tack för i kväll', 'kväll*'],
  ['sv', 'Öppna väggen', 'vägg*'],
  ['ja', 'よい今夜を', '今夜'],
  ['ja', '課題を出す', '課題'],
] as const)('[UI100] [UI101] in %s “%s” is seen', (language, message, term) => {
  expect(offenders(termsOf(language), { 'a.b': message }, language)).toEqual([`a.b: ${term}`]);
});

test('[UI101] the name of a value is no word, and a longer word is another', () => {
  const terms = [{ words: ['bord'], never: ['slag'] }];
  expect(offenders(terms, { 'a.b': '{slag} förslag' }, 'sv')).toEqual([]);
  expect(offenders(terms, { 'a.b': 'Slag: {x}' }, 'sv')).toEqual(['a.b: slag']);
  expect(unused(terms, { 'a.b': 'x' })).toEqual(['bord']);
});

test.each(interfaceLanguages)('[UI102] %s says plurals in its own categories', async (language) => {
  expect(unspokenPlurals(await readAll(language), language)).toEqual([]);
});

test('[UI102] a category that the language lacks is seen, also within another choice', () => {
  const message = '{s, select, a {{n, plural, one {1} other {#}}} other {}}';
  expect(unspokenPlurals({ 'a.b': message }, 'ja')).toEqual(['a.b: one']);
  expect(unspokenPlurals({ 'a.b': message }, 'sv')).toEqual([]);
  expect(unspokenPlurals({ 'a.b': '{n, plural, =1 {1} other {#}}' }, 'ja')).toEqual([]);
});
