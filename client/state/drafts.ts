// What somebody has begun to write in this tab: it outlives a reload, never the tab. Where the browser keeps nothing it
// lives as long as the page.
import { openBrowserStorage } from '../wire/kept/browser-storage.ts';
import { pageRenewal } from '../wire/renewal.ts';
import { createStore } from '../wire/store.ts';

/** `choice` and `joining` are no words: nobody is asked before they are lost. */
export type DraftKind = 'draft' | 'new-session' | 'choice' | 'joining';
const ofWords: readonly DraftKind[] = ['draft', 'new-session'];

const storage = openBrowserStorage(() => sessionStorage);
const keyOf = (kind: DraftKind, name: string) => `umecon:${kind}:${name}`;

/** How many are gone with this page. */
export const unkeptDrafts = createStore(0);
pageRenewal.guard({ settled: async () => undefined, isAtRisk: () => unkeptDrafts.get() > 0 });

export const readDraft = (kind: DraftKind, name: string) => storage.read(keyOf(kind, name));

/** The names of all that are kept and begin so, without that beginning. */
export const namesOfDrafts = (kind: DraftKind, prefix: string) =>
  storage.keys(keyOf(kind, prefix)).map((key) => key.slice(keyOf(kind, prefix).length));

/** Null forgets it. */
export function writeDraft(kind: DraftKind, name: string, text: string | null): void {
  if (text === null) storage.remove(keyOf(kind, name));
  else storage.write(keyOf(kind, name), text);
  const unkept = ofWords.map((words) => storage.countUnkept(keyOf(words, '')));
  unkeptDrafts.set(unkept.reduce((sum, count) => sum + count, 0));
}
