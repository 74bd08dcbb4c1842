// Where the words of each language are: in three files, so that the first screen waits for few of them.
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';
import type { words as english } from '../words/en.ts';
import type { words as atTheDesk } from '../words/en-desk.ts';
import type { words as atTheDoor } from '../words/en-door.ts';
import type { words as inTheEvening } from '../words/en-evening.ts';

export type WordKey = keyof typeof english;
export type Words = Readonly<Partial<Record<WordKey, string>>>;

type File<English> = () => Promise<{ readonly words: Readonly<Record<keyof English, string>> }>;
interface WordFiles {
  readonly door: File<typeof atTheDoor>;
  readonly evening: File<typeof inTheEvening>;
  readonly desk: File<typeof atTheDesk>;
}

/** How far the words go: each reach has those before it as well. */
export type WordReach = keyof WordFiles;
const inOrder: readonly WordReach[] = ['door', 'evening', 'desk'];

const files: Record<InterfaceLanguage, WordFiles> = {
  en: {
    door: () => import('../words/en-door.ts'),
    evening: () => import('../words/en-evening.ts'),
    desk: () => import('../words/en-desk.ts'),
  },
  sv: {
    door: () => import('../words/sv-door.ts'),
    evening: () => import('../words/sv-evening.ts'),
    desk: () => import('../words/sv-desk.ts'),
  },
  ja: {
    door: () => import('../words/ja-door.ts'),
    evening: () => import('../words/ja-evening.ts'),
    desk: () => import('../words/ja-desk.ts'),
  },
};

export const reaches = (has: WordReach, needed: WordReach) =>
  inOrder.indexOf(has) >= inOrder.indexOf(needed);

export async function loadWords(language: InterfaceLanguage, reach: WordReach): Promise<Words> {
  const needed = inOrder.filter((each) => reaches(reach, each));
  const parts = await Promise.all(needed.map((each) => files[language][each]()));
  return Object.assign({}, ...parts.map(({ words }) => words));
}
