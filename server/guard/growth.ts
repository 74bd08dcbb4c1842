// What an update makes of the size of its document: what comes, and what of whom goes. Counted on the way through the
// update, so it costs what the update is; nothing of the document is read for it.
import * as Y from 'yjs';
import type { Home, MaybeHome } from './homes.ts';
import { deletedOf, isDeletedBy } from './lengths.ts';
import type { Roots } from './roots.ts';
import type { UpdateContent } from './update.ts';

/** By root. */
type Counts = Map<string, number>;

export interface Growth {
  /** Bytes of the update, and its new structs. */
  readonly bytes: number;
  readonly structs: number;
  /** Client id → at least so many bytes of what it wrote go. */
  readonly gone: ReadonlyMap<number, number>;
  readonly goneBytes: number;
  /** Entries of roots that come, and whose go. */
  readonly entries: ReadonlyMap<string, number>;
  readonly goneEntries: readonly { readonly root: string; readonly client: number }[];
  /** Units of text that come, less those that go. */
  readonly units: ReadonlyMap<string, number>;
}

export interface GrowthCount {
  add(item: Y.Item, home: Home): void;
  /** So much of what stands goes. */
  remove(item: Y.Item, length: number, home: MaybeHome): void;
  result(bytes: number, structs: number): Growth;
}

export function createGrowthCount(doc: Y.Doc, roots: Roots, { ds }: UpdateContent): GrowthCount {
  const gone = new Map<number, number>();
  const entries: Counts = new Map();
  const goneEntries: Growth['goneEntries'][number][] = [];
  const units: Counts = new Map();
  const coming = new Set<string>();
  let goneBytes = 0;

  const count = (counts: Counts, root: string, by: number) =>
    counts.set(root, (counts.get(root) ?? 0) + by);
  const entryAt = (root: string, key: string) => roots.typeOf(root)?._map.get(key);

  function addEntry(item: Y.Item, root: string, key: string): void {
    const place = `${root}/${key}`;
    if (coming.has(place) || isDeletedBy(ds, item.id)) return;
    coming.add(place);
    if (entryAt(root, key)?.deleted ?? true) count(entries, root, 1);
  }

  return {
    add(item, { root, key, depth }) {
      const { id, length, content } = item;
      if (depth === 0 && key !== null) addEntry(item, root, key);
      if (!(content instanceof Y.ContentString)) return;
      const end = id.clock + length;
      const from = Math.max(id.clock, Y.getState(doc.store, id.client));
      count(units, root, end - from - deletedOf(ds.clients.get(id.client) ?? [], from, end));
    },
    remove(item, length, home) {
      const { client } = item.id;
      goneBytes += length;
      gone.set(client, (gone.get(client) ?? 0) + length);
      if (!home) return;
      const { root, key, depth } = home;
      if (item.content instanceof Y.ContentString) count(units, root, -length);
      const isEntry = depth === 0 && key !== null && entryAt(root, key) === item;
      if (isEntry && !coming.has(`${root}/${key}`)) goneEntries.push({ root, client });
    },
    result: (bytes, structs) => ({
      bytes,
      structs,
      gone,
      goneBytes,
      entries,
      goneEntries,
      units,
    }),
  };
}

/** Whether the document is no larger afterwards. Then it always passes. */
export const isShrinking = ({ bytes, structs, goneBytes }: Growth) =>
  structs === 0 || goneBytes >= bytes;
