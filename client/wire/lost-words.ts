// Words of one's own that the server did not take, kept in this browser until their writer has let them go: over
// reloads, and the same in every tab. Where the browser keeps nothing they stay until the page is left.
import * as z from 'zod/mini';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import { openKeptList } from './kept-list.ts';
import { type OwnWords, ownWordsFields } from './own-words.ts';
import { createStore, type Store } from './store.ts';

/** A refusal; or the copy had come to say something else, or was older than an erasure or a restore. */
export type LostBecause = RefusalCode | 'copy/diverged' | 'copy/renewed';

interface Lost extends OwnWords {
  readonly because: LostBecause;
}

export interface LostWords extends Lost {
  readonly id: string;
}

export interface LostShelf {
  /** The same once, however often and in however many tabs they were put there. */
  readonly words: Store<readonly LostWords[]>;
  add(words: readonly OwnWords[], because: LostBecause): void;
  readonly letGo: (ids: readonly string[]) => void;
  close(): void;
}

const entry = z.object({ ...ownWordsFields, because: z.string() });

/** What stands in the same words, and goes back on the table in the same way. */
const signOf = ({ text, idea }: OwnWords) =>
  JSON.stringify([text, idea?.kind, idea?.language, idea?.ridesOn]);

/** `name` tells people and documents apart; null keeps nothing. */
export function openLostWords(name: string | null): LostShelf {
  const kept = openKeptList(name && `umecon lost ${name}`, entry as z.ZodMiniType<Lost>);
  const words = createStore<readonly LostWords[]>([]);

  function show(): void {
    const seen = new Map<string, LostWords>();
    for (const { id, value } of kept.read()) {
      const sign = signOf(value);
      if (!seen.has(sign)) seen.set(sign, { id, ...value });
    }
    words.set([...seen.values()]);
  }
  show();
  const unfollow = kept.follow(show);

  return {
    words,
    add(fresh, because) {
      const known = new Set(kept.read().map(({ value }) => signOf(value)));
      const added = fresh.filter((own) => !known.has(signOf(own)));
      kept.add(added.map((own) => ({ ...own, because })));
      show();
    },
    letGo(ids) {
      const all = kept.read();
      const gone = new Set(
        all.filter(({ id }) => ids.includes(id)).map(({ value }) => signOf(value)),
      );
      kept.remove(all.filter(({ value }) => gone.has(signOf(value))).map(({ id }) => id));
      show();
    },
    close: unfollow,
  };
}
