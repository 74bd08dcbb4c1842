// Words of one's own that the server did not take, kept in this browser until their writer has let them go: over
// reloads, and the same in every tab. Where the browser keeps nothing they stay until the page is left.
import * as z from 'zod/mini';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import { openKeptList } from './kept-list.ts';
import { newId } from './new-id.ts';
import { type OwnWords, ownWordsFields } from './own-words.ts';
import { createStore, type Store } from './store.ts';

/** A refusal; or the copy had come to say something else, or was older than an erasure or a restore. */
export type LostBecause = RefusalCode | 'copy/diverged' | 'copy/renewed';

export interface LostWords extends OwnWords {
  readonly id: string;
  readonly because: LostBecause;
}

export interface LostShelf {
  readonly words: Store<readonly LostWords[]>;
  /** What lies there already, in the same words, is not put there twice. */
  add(words: readonly OwnWords[], because: LostBecause): void;
  readonly letGo: (ids: readonly string[]) => void;
  close(): void;
}

const entry = z.object({ ...ownWordsFields, id: z.string(), because: z.string() });

/** `name` tells people and documents apart; null keeps nothing. */
export function openLostWords(name: string | null): LostShelf {
  const key = `umecon lost ${name}`;
  const kept = openKeptList(name && key, entry);
  const words = createStore<readonly LostWords[]>(read() ?? []);

  function read(): readonly LostWords[] | null {
    return kept.read() as readonly LostWords[] | null;
  }

  /** What the browser does not keep stays on the page. */
  function write(next: readonly LostWords[]): void {
    words.set(next);
    kept.write(next);
  }

  /** What other tabs have put there too; where nothing is kept, or it does not fit, what is on the page. */
  function latest(): readonly LostWords[] {
    const here = words.get();
    const found = read() ?? [];
    return found.length === 0 ? here : found;
  }

  function follow(event: StorageEvent): void {
    if (event.key === key) words.set(read() ?? []);
  }
  if (name !== null) globalThis.addEventListener?.('storage', follow);

  return {
    words,
    add(fresh, because) {
      const before = latest();
      const known = new Set(before.map(({ text }) => text));
      const added = fresh
        .filter(({ text }) => !known.has(text))
        .map((own) => ({ ...own, id: newId(), because }));
      if (added.length > 0) write([...before, ...added]);
    },
    letGo: (ids) => write(latest().filter(({ id }) => !ids.includes(id))),
    close: () => globalThis.removeEventListener?.('storage', follow),
  };
}
