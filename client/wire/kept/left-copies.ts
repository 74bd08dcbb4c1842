// Copies that were given up while another tab had not saved what it wrote in them. When the document is opened again
// their words are given up too; whether they are missing, the server's state will show.
import { deleteCopyDatabase } from './copy-database.ts';
import { readKeptCopy } from './copy-document.ts';
import type { KeptWords, LeftCopy } from './kept-words.ts';
import { type GivenUp, watchOwnActs } from './own-acts.ts';

async function takeUp(
  words: KeptWords,
  { copy, because }: LeftCopy,
  known: Omit<GivenUp, 'because'>,
): Promise<void> {
  const left = await readKeptCopy(copy);
  if (!left) return;
  const acts = watchOwnActs(left.doc);
  acts.found();
  if (left.unsaved > 0) words.giveUp(acts.unsavedWords({ ...known, because }), because);
  deleteCopyDatabase(copy);
  words.forgetCopy(copy);
  acts.stop();
  left.doc.destroy();
}

/** Resolves when all have been read that the browser lets us read. `known` are the owners that this browser remembers. */
export async function takeUpLeftCopies(
  words: KeptWords,
  known: Omit<GivenUp, 'because'>,
): Promise<void> {
  await Promise.all(words.leftCopies().map((left) => takeUp(words, left, known)));
}
