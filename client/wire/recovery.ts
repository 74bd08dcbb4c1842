// Whole copies that were set aside because they had come to say something else than the server's. They stay in this
// browser, three at most, and are never merged again; their words can be read.
import * as z from 'zod/mini';
import { toReadableWords } from '../../shared/document/readable-words.ts';
import { deleteKeptCopy, readKeptCopy } from './kept-copy.ts';

export interface Recovery {
  readonly atMs: number;
  /** What can be read in it, as plain lines. */
  readonly readWords: () => Promise<string>;
}

const mostKept = 3;
const key = 'umecon recovery';
const entry = z.object({
  copy: z.string(),
  /** Whose and of which document. */
  of: z.string(),
  atMs: z.number(),
  /** Its owner has been told and has closed the news. */
  isSeen: z.boolean(),
});
type Entry = z.infer<typeof entry>;

function readEntries(): Entry[] {
  try {
    return z.array(entry).parse(JSON.parse(localStorage.getItem(key) ?? '[]'));
  } catch {
    return []; // storage is switched off, and so are copies
  }
}

function writeEntries(entries: readonly Entry[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(entries));
  } catch {
    // storage is full or switched off: the news is for this visit only
  }
}

/** Notes that the copy of this name is kept; the oldest beyond three is deleted. */
export function keepRecovery(copy: string, of: string, atMs: number): void {
  const all = [...readEntries(), { copy, of, atMs, isSeen: false }];
  for (const old of all.slice(0, -mostKept)) deleteKeptCopy(old.copy);
  writeEntries(all.slice(-mostKept));
}

/** The newest that its owner has not yet closed. */
export function findRecovery(of: string): Recovery | null {
  const found = readEntries().findLast((kept) => kept.of === of && !kept.isSeen);
  if (!found) return null;
  const readWords = async () => toReadableWords(await readKeptCopy(found.copy));
  return { atMs: found.atMs, readWords };
}

/** The news was closed; the copies stay until newer ones take their place. */
export function closeRecoveries(of: string): void {
  const entries = readEntries();
  if (entries.some((kept) => kept.of === of && !kept.isSeen)) {
    writeEntries(entries.map((kept) => (kept.of === of ? { ...kept, isSeen: true } : kept)));
  }
}
