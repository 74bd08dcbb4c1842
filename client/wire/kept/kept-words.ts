// Words of one's own that the server has not taken: one list for all documents of this browser, the same in every tab.
// What stands there is unsettled until the server's state shows whether it is missing; then it is lost, and stays until
// its writer lets it go. Beside them stand whole copies that had come to say something else: three at most, never merged.
import * as z from 'zod/mini';
import { toReadableWords } from '../../../shared/document/readable-words.ts';
import type { RefusalCode } from '../../../shared/model/refusal.ts';
import { createStore, type Store } from '../store.ts';
import type { BrowserStorage } from './browser-storage.ts';
import { deleteCopyDatabase } from './copy-database.ts';
import { readKeptCopy } from './copy-document.ts';
import { bringUpToDate } from './earlier-format.ts';
import { openKeptList } from './kept-list.ts';
import {
  type OwnWords,
  ownWordsFields,
  type UnsavedWords,
  unsavedWordsFields,
} from './own-words.ts';

/** A refusal; or the copy had come to say something else, or was older than an erasure or a restore. */
export type LostBecause = RefusalCode | 'copy/diverged' | 'copy/renewed';

export interface LostWords extends OwnWords {
  readonly id: string;
  readonly because: LostBecause;
}

/** A copy that was set aside. */
export interface Recovery {
  readonly atMs: number;
  /** Whether it is in this browser, or on this page only. */
  readonly isKept: boolean;
  /** What can be read in it, as plain lines. */
  readonly readWords: () => Promise<string>;
}

export interface LeftCopy {
  readonly copy: string;
  readonly because: LostBecause;
}

export interface KeptWords {
  /** From the moment their copy is given up, so that leaving the page in between loses nothing. */
  giveUp(words: readonly UnsavedWords[], because: LostBecause): void;
  readonly isUnsettled: () => boolean;
  /** How many of all of them are gone with this page, because the browser keeps nothing more. */
  readonly countUnkept: () => number;
  /** Of this visit, of earlier ones and of other tabs; `findLost` answers with those that are missing. */
  settle(findLost: <Words extends UnsavedWords>(words: readonly Words[]) => Words[]): void;
  /** The same once, however often and in however many tabs they were given up. */
  readonly lost: Store<readonly LostWords[]>;
  readonly letGo: (ids: readonly string[]) => void;
  /** Notes that a copy is given up, before it is deleted: other tabs may not have saved what they wrote in it. */
  leaveCopy(copy: string, because: LostBecause): void;
  readonly leftCopies: () => readonly LeftCopy[];
  /** It has been deleted. */
  forgetCopy(copy: string): void;
  /** Notes that the copy of this name is kept; the oldest beyond three, of whichever document, is deleted. */
  setAside(copy: string, atMs: number): void;
  /** The newest copy whose news its owner has not yet closed. */
  findCopy(): Recovery | null;
  /** The copies stay until newer ones take their place. */
  closeNews(): void;
  close(): void;
}

const mostCopies = 3;
const prefix = 'umecon kept#';

/** Whose and of which document. */
const of = z.string();
const because = z.string() as unknown as z.ZodMiniType<LostBecause>;
const entry = z.discriminatedUnion('state', [
  z.object({ state: z.literal('unsettled'), of, because, ...unsavedWordsFields }),
  z.object({ state: z.literal('lost'), of, because, ...ownWordsFields }),
  z.object({ state: z.literal('left'), of, because, copy: z.string() }),
  z.object({
    state: z.literal('copy'),
    of,
    copy: z.string(),
    atMs: z.number(),
    /** Its owner has been told and has closed the news. */
    isSeen: z.boolean(),
  }),
]);
type Kept = z.infer<typeof entry>;
type In<State extends Kept['state']> = Extract<Kept, { state: State }> & { readonly id: string };

/** What stands in the same words, and goes back on the table in the same way. */
const signOf = ({ text, idea }: OwnWords) =>
  JSON.stringify([text, idea?.kind, idea?.language, idea?.ridesOn]);

/** `name` tells people and documents apart. */
export function openKeptWords(storage: BrowserStorage, name: string): KeptWords {
  bringUpToDate(storage, prefix);
  const list = openKeptList(storage, prefix, entry);
  const lost = createStore<readonly LostWords[]>([]);

  function all<State extends Kept['state']>(state: State): In<State>[] {
    const isIn = (one: Kept & { id: string }): one is In<State> => one.state === state;
    return list
      .read()
      .map(({ id, value }) => ({ ...value, id }))
      .filter(isIn);
  }
  const own = <State extends Kept['state']>(state: State) =>
    all(state).filter((one) => one.of === name);
  const unseen = () => own('copy').filter(({ isSeen }) => !isSeen);

  function show(): void {
    const seen = new Map<string, LostWords>();
    for (const one of own('lost')) if (!seen.has(signOf(one))) seen.set(signOf(one), one);
    lost.set([...seen.values()]);
  }
  show();

  return {
    lost,
    countUnkept: () => storage.countUnkept(prefix),
    isUnsettled: () => own('unsettled').length > 0,
    giveUp: (words, why) =>
      list.add(words.map((one) => ({ ...one, state: 'unsettled', of: name, because: why }))),
    settle(findLost) {
      const given = own('unsettled');
      const missing = new Set(findLost(given));
      const known = new Set(own('lost').map(signOf));
      for (const one of given) {
        const { id, text, idea, because: why } = one;
        if (!missing.has(one) || known.has(signOf(one))) list.remove([id]);
        else list.replace([{ id, value: { state: 'lost', of: name, because: why, text, idea } }]);
        if (missing.has(one)) known.add(signOf(one));
      }
      show();
    },
    letGo(ids) {
      const before = own('lost');
      const gone = new Set(before.filter(({ id }) => ids.includes(id)).map(signOf));
      list.remove(before.filter((one) => gone.has(signOf(one))).map(({ id }) => id));
      show();
    },
    leaveCopy: (copy, why) => list.add([{ state: 'left', of: name, because: why, copy }]),
    leftCopies: () => own('left'),
    forgetCopy(copy) {
      list.remove(all('left').flatMap((one) => (one.copy === copy ? [one.id] : [])));
    },
    setAside(copy, atMs) {
      const before = all('copy');
      if (before.some((one) => one.copy === copy)) return; // another tab was quicker
      list.add([{ state: 'copy', of: name, copy, atMs, isSeen: false }]);
      const old = before.slice(0, 1 - mostCopies);
      list.remove(old.map(({ id }) => id));
      const stay = new Set(all('copy').map((one) => one.copy));
      for (const one of old) if (!stay.has(one.copy)) deleteCopyDatabase(one.copy);
    },
    findCopy() {
      const found = unseen().at(-1);
      if (!found) return null;
      const readWords = async () => {
        const left = await readKeptCopy(found.copy);
        return left ? toReadableWords(left.doc) : '';
      };
      return { atMs: found.atMs, isKept: true, readWords };
    },
    closeNews: () =>
      list.replace(unseen().map(({ id, ...value }) => ({ id, value: { ...value, isSeen: true } }))),
    close: storage.follow(prefix, show),
  };
}
