// Entries that lie below entries of another root, as `<key>/<suffix>`: what an update writes there must be of something
// that stands once the update is in, under a suffix that its writer may add. What lies there of something gone may go.
import type * as Y from 'yjs';
import type { Home } from './homes.ts';
import { isDeletedBy } from './lengths.ts';
import type { Roots } from './roots.ts';
import { type RootRules, Unfit, type Writer } from './rules.ts';
import type { UpdateContent } from './update.ts';

export interface Entries {
  /** What comes, unless it comes deleted. */
  add(item: Y.Item, home: Home): void;
  /** Throws Unfit: other-suffix or entry-gone. */
  check(): void;
}

export function createEntries(
  roots: Roots,
  rules: RootRules,
  writer: Writer,
  { ds }: UpdateContent,
): Entries {
  /** `root/key` of entries that come with this update. */
  const coming = new Set<string>();
  /** What is written below others: root → keys. */
  const below = new Map<string, Set<string>>();

  function belowOf(root: string): string | null {
    const rule = rules[root];
    return rule?.kind === 'map' ? (rule.below ?? null) : null;
  }

  function stands(root: string, key: string): boolean {
    if (coming.has(`${root}/${key}`)) return true;
    const item = roots.typeOf(root)?._map.get(key);
    return item !== undefined && !item.deleted && !isDeletedBy(ds, item.id);
  }

  function checkKey(root: string, over: string, entry: string): void {
    const cut = entry.indexOf('/');
    const suffix = cut < 0 ? '' : entry.slice(cut + 1);
    if (!writer.suffixesOf(root).includes(suffix)) throw new Unfit('other-suffix', root);
    if (!stands(over, entry.slice(0, cut))) throw new Unfit('entry-gone', root);
  }

  return {
    add({ id }, { root, entry, depth }) {
      if (entry === null || isDeletedBy(ds, id)) return;
      if (depth === 0) coming.add(`${root}/${entry}`);
      if (belowOf(root) === null) return;
      const entries = below.get(root) ?? new Set<string>();
      below.set(root, entries.add(entry));
    },
    check() {
      for (const [root, entries] of below) {
        const over = belowOf(root) ?? '';
        for (const entry of entries) checkKey(root, over, entry);
      }
    },
  };
}
