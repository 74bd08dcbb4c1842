// How large a document is, and whose: every struct looked at once. Done when a document comes into memory and now and
// then when a limit seems to be reached, never at each edit.
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import type { AnyType, Roots } from './roots.ts';
import type { OwnerOf, RootRules } from './rules.ts';

export interface Share {
  bytes: number;
  structs: number;
  /** Root → entries. */
  readonly entries: Map<string, number>;
}

export interface Size extends Share {
  /** Root → UTF-16 units of text. */
  readonly units: Map<string, number>;
  /** Owner of client ids → what is theirs. */
  readonly shares: Map<string, Share>;
}

/** Its kind, its neighbours, its length. */
const headBytes = 12;

const createShare = (): Share => ({ bytes: 0, structs: 0, entries: new Map() });

export function shareOf({ shares }: Size, owner: string): Share {
  const share = shares.get(owner) ?? createShare();
  shares.set(owner, share);
  return share;
}

export const addTo = (counts: Map<string, number>, key: string, by: number) =>
  counts.set(key, (counts.get(key) ?? 0) + by);

/** A text by its letters, which is quick; anything else as it is written. */
function bytesOf(struct: Y.Item | Y.GC | Y.Skip, scratch: Y.UpdateEncoderV1): number {
  if (!(struct instanceof Y.Item)) return headBytes / 2;
  if (struct.content instanceof Y.ContentString)
    return headBytes + Buffer.byteLength(struct.content.str);
  const before = encoding.length(scratch.restEncoder);
  struct.write(scratch, 0);
  return encoding.length(scratch.restEncoder) - before;
}

function createRootFinder(roots: Roots): (item: Y.Item) => string | null {
  const found = new Map<unknown, string | null>();
  function rootOf(type: AnyType): string | null {
    const path: AnyType[] = [];
    let at: AnyType | null = type;
    while (at && !found.has(at) && roots.nameOf(at) === undefined) {
      path.push(at);
      const parent: unknown = at._item?.parent;
      at = parent instanceof Y.AbstractType ? (parent as AnyType) : null;
    }
    const root = at ? (found.get(at) ?? roots.nameOf(at) ?? null) : null;
    for (const one of path) found.set(one, root);
    return root;
  }
  return ({ parent }) => (parent instanceof Y.AbstractType ? rootOf(parent as AnyType) : null);
}

export function measure(doc: Y.Doc, roots: Roots, rules: RootRules, ownerOf: OwnerOf): Size {
  const size: Size = { ...createShare(), units: new Map(), shares: new Map() };
  const rootOf = createRootFinder(roots);
  for (const [client, structs] of doc.store.clients) {
    let bytes = 0;
    const scratch = new Y.UpdateEncoderV1();
    for (const struct of structs) {
      bytes += bytesOf(struct, scratch);
      const isText = struct instanceof Y.Item && struct.content instanceof Y.ContentString;
      const root = isText && !struct.deleted ? rootOf(struct) : null;
      if (root !== null) addTo(size.units, root, struct.length);
    }
    const share = shareOf(size, ownerOf(client) ?? '');
    for (const one of [size, share]) {
      one.bytes += bytes;
      one.structs += structs.length;
    }
  }
  for (const root of Object.keys(rules)) {
    for (const item of roots.typeOf(root)?._map.values() ?? []) {
      if (item.deleted) continue;
      addTo(size.entries, root, 1);
      addTo(shareOf(size, ownerOf(item.id.client) ?? '').entries, root, 1);
    }
  }
  return size;
}
