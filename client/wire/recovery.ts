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

const mostKept = 3;
const kept = openKeptList(
  'umecon recovery',
  z.object({
    copy: z.string(),
    /** Whose and of which document. */
    of: z.string(),
    atMs: z.number(),
    /** Its owner has been told and has closed the news. */
    isSeen: z.boolean(),
  }),
);

/** Notes that the copy of this name is kept; the oldest beyond three is deleted. */
export function keepRecovery(copy: string, of: string, atMs: number): void {
  if (kept.read().some(({ value }) => value.copy === copy)) return; // another tab was quicker
  kept.add([{ copy, of, atMs, isSeen: false }]);
  const all = kept.read();
  const tooMany = all.slice(0, -mostKept);
  kept.remove(tooMany.map(({ id }) => id));
  const stay = new Set(all.slice(-mostKept).map(({ value }) => value.copy));
  for (const { value } of tooMany) if (!stay.has(value.copy)) deleteKeptCopy(value.copy);
}

/** The newest that its owner has not yet closed. */
export function findRecovery(of: string): Recovery | null {
  const found = kept.read().findLast(({ value }) => value.of === of && !value.isSeen)?.value;
  if (!found) return null;
  const readWords = async () => toReadableWords(await readKeptCopy(found.copy));
  return { atMs: found.atMs, readWords };
}

/** The news was closed; the copies stay until newer ones take their place. */
export function closeRecoveries(of: string): void {
  const open = kept.read().filter(({ value }) => value.of === of && !value.isSeen);
  kept.replace(open.map(({ id, value }) => ({ id, value: { ...value, isSeen: true } })));
}
