// Words out of copies that were set aside, until the server's state shows which of them are lost. They are kept in this
// browser from the moment their copy is given up, so that leaving the page in between loses nothing.
import * as z from 'zod/mini';
import { openKeptList } from './kept-list.ts';
import type { LostBecause } from './lost-words.ts';
import { type UnsavedWords, unsavedWordsFields } from './own-words.ts';

export interface UnsettledWords extends UnsavedWords {
  readonly because: LostBecause;
}

export interface UnsettledShelf {
  /** Of this visit, of earlier ones and of other tabs. */
  read(): readonly UnsettledWords[];
  add(words: readonly UnsavedWords[], because: LostBecause): void;
  /** They have been compared, and the lost ones are where their writer sees them. */
  clear(): void;
}

const entry = z.object({ ...unsavedWordsFields, because: z.string() });

/** `name` tells people and documents apart; null keeps nothing. */
export function openUnsettledWords(name: string | null): UnsettledShelf {
  const kept = openKeptList(name && `umecon unsettled ${name}`, entry);
  /** What the browser did not keep. */
  let here: readonly UnsettledWords[] = [];
  const readKept = () => (kept.read() ?? []) as readonly UnsettledWords[];
  return {
    read: () => [...readKept(), ...here],
    add(words, because) {
      const fresh = words.map((one) => ({ ...one, because }));
      if (fresh.length > 0 && !kept.write([...readKept(), ...fresh])) here = [...here, ...fresh];
    },
    clear() {
      kept.write([]);
      here = [];
    },
  };
}
