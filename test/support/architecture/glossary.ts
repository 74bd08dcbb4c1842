// The words of docs/glossary.md beside those of the interface: which are used, and where one stands that never should.
import { type Area, literalsOf } from './words.ts';

export interface Term {
  readonly words: readonly string[];
  readonly never: readonly string[];
}

const toList = (cell = '') =>
  cell
    .split(' · ')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** The rows under a heading of the page. */
export function readTerms(page: string, heading: string): Term[] {
  const [, chapter = ''] = page.split(`\n## ${heading}\n`);
  const [rows = ''] = chapter.split('\n## ');
  return rows
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| thing '))
    .map((line) => line.split('|'))
    .map(([, , words, never]) => ({ words: toList(words), never: toList(never) }));
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whole words, with any ending where a star stands; in Japanese, which parts no words, anywhere. */
function toPattern(term: string): RegExp {
  const stem = escape(term.replace(/\*$/, ''));
  if (/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(term)) return new RegExp(stem, 'u');
  return new RegExp(`(?<!\\p{L})${stem}${term.endsWith('*') ? '' : '(?!\\p{L})'}`, 'iu');
}

/** `key: term` for every term that stands where it never should. */
export function offenders(terms: readonly Term[], words: Area, language: string): string[] {
  const patterns = terms
    .flatMap(({ never }) => never)
    .map((term) => [term, toPattern(term)] as const);
  return Object.entries(words).flatMap(([key, message]) =>
    literalsOf(message, language).flatMap((text) =>
      patterns.filter(([, pattern]) => pattern.test(text)).map(([term]) => `${key}: ${term}`),
    ),
  );
}

/** Terms that no sentence uses: the page has grown old. */
export function unused(terms: readonly Term[], words: Area): string[] {
  const all = Object.values(words).join('\n').toLowerCase();
  return terms.flatMap((term) => term.words).filter((word) => !all.includes(word.toLowerCase()));
}
