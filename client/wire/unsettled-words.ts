// Words out of copies that were set aside, until the server's state shows which of them are lost. They are kept in this
// browser from the moment their copy is given up, so that leaving the page in between loses nothing.
import * as z from 'zod/mini';
import { type Entry, openKeptList } from './kept-list.ts';
import type { LostBecause } from './lost-words.ts';
import { type UnsavedWords, unsavedWordsFields } from './own-words.ts';

export interface UnsettledWords extends UnsavedWords {
  readonly because: LostBecause;
}

export interface UnsettledShelf {
  /** Of this visit, of earlier ones and of other tabs. */
  read(): readonly Entry<UnsettledWords>[];
  add(words: readonly UnsavedWords[], because: LostBecause): void;
  /** They have been compared; the lost ones go where their writer sees them. */
  remove(ids: readonly string[]): void;
}

const entry = z.object({ ...unsavedWordsFields, because: z.string() });

/** `name` tells people and documents apart; null keeps nothing. */
export function openUnsettledWords(name: string | null): UnsettledShelf {
  const kept = openKeptList(
    name && `umecon unsettled ${name}`,
    entry as z.ZodMiniType<UnsettledWords>,
  );
  return {
    read: () => kept.read(),
    add: (words, because) => kept.add(words.map((one) => ({ ...one, because }))),
    remove: (ids) => kept.remove(ids),
  };
}
