// Whole copies that were set aside because they had come to say something else than the server's. They stay in this
// browser, three at most, and are never merged again; their words can be read.
import * as z from 'zod/mini';
import { toReadableWords } from '../../shared/document/readable-words.ts';
import { deleteKeptCopy, readKeptCopy } from './kept-copy.ts';
import { openKeptList } from './kept-list.ts';

export interface Recovery {
  readonly atMs: number;
  /** What can be read in it, as plain lines. */
  readonly readWords: () => Promise<string>;
}

export interface Recoveries {
  /** Notes that the copy of this name is kept; the oldest beyond three, of whichever document, is deleted. */
  keep(copy: string, atMs: number): void;
  /** The newest that its owner has not yet closed. */
  find(): Recovery | null;
  /** The news was closed; the copies stay until newer ones take their place. */
  close(): void;
}

const mostKept = 3;
const entry = z.object({
  copy: z.string(),
  /** Whose and of which document. */
  of: z.string(),
  atMs: z.number(),
  /** Its owner has been told and has closed the news. */
  isSeen: z.boolean(),
});

/** `of` tells people and documents apart. */
export function openRecoveries(of: string): Recoveries {
  const kept = openKeptList('umecon recovery', entry);
  const unseen = () => kept.read().filter(({ value }) => value.of === of && !value.isSeen);
  return {
    keep(copy, atMs) {
      // Before it is added: where the clock was set back, the newest looks like the oldest.
      const before = kept.read();
      if (before.some(({ value }) => value.copy === copy)) return; // another tab was quicker
      kept.add([{ copy, of, atMs, isSeen: false }]);
      const old = before.slice(0, 1 - mostKept);
      kept.remove(old.map(({ id }) => id));
      const stay = new Set(kept.read().map(({ value }) => value.copy));
      for (const { value } of old) if (!stay.has(value.copy)) deleteKeptCopy(value.copy);
    },
    find() {
      const found = unseen().at(-1)?.value;
      if (!found) return null;
      const readWords = async () => toReadableWords(await readKeptCopy(found.copy));
      return { atMs: found.atMs, readWords };
    },
    close: () =>
      kept.replace(unseen().map(({ id, value }) => ({ id, value: { ...value, isSeen: true } }))),
  };
}
