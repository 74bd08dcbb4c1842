// What of an update is new to a document, and whether all that it builds on is there.
import * as Y from 'yjs';
import { Unfit } from './rules.ts';
import type { Struct, UpdateContent } from './update.ts';

export interface News {
  /** Structs, or the ends of structs, that the document does not have. */
  readonly structs: readonly Struct[];
  /** Client id → how far its structs reach once these are applied. Only of clients with something new. */
  readonly reach: ReadonlyMap<number, number>;
  has(struct: object): boolean;
  /** The new struct that holds an id; null when it is none of these. */
  find(id: Y.ID): Struct | null;
}

/** What stands in the document under an id that it has. */
export const standing = (doc: Y.Doc, id: Y.ID): Y.Item | Y.GC => Y.getItem(doc.store, id);

function search(structs: readonly Struct[], clock: number): Struct | null {
  let low = 0;
  let high = structs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const struct = structs[middle];
    if (!struct) return null;
    if (clock < struct.id.clock) high = middle - 1;
    else if (clock >= struct.id.clock + struct.length) low = middle + 1;
    else return struct;
  }
  return null;
}

/** Ids that a struct stands beside or inside of. Read from bytes, a parent is the name of a root, an id, or left out. */
export function groundsOf(struct: Struct): Y.ID[] {
  if (!(struct instanceof Y.Item)) return [];
  const parent: unknown = struct.parent;
  return [struct.origin, struct.rightOrigin, parent instanceof Y.ID ? parent : null].filter(
    (id) => id !== null,
  );
}

/** Throws Unfit gap where something is missing in between. */
export function readNews(doc: Y.Doc, { structs }: UpdateContent): News {
  const byClient = new Map<number, Struct[]>();
  const reach = new Map<number, number>();
  const known = (client: number) => Y.getState(doc.store, client);
  for (const struct of structs) {
    const { client, clock } = struct.id;
    const end = clock + struct.length;
    const reached = reach.get(client) ?? known(client);
    if (end <= reached) continue;
    if (clock > reached || struct.constructor === Y.Skip) throw new Unfit('gap');
    reach.set(client, end);
    const ofClient = byClient.get(client) ?? [];
    ofClient.push(struct);
    byClient.set(client, ofClient);
  }
  const reached = (client: number) => reach.get(client) ?? known(client);
  const fresh = [...byClient.values()].flat();
  const all = new Set<object>(fresh);
  for (const struct of fresh) {
    for (const id of groundsOf(struct)) {
      const isThere =
        id.client === struct.id.client ? id.clock < struct.id.clock : id.clock < reached(id.client);
      if (!isThere) throw new Unfit('gap');
    }
  }
  return {
    structs: fresh,
    reach,
    has: (struct) => all.has(struct),
    find: ({ client, clock }) =>
      clock < known(client) ? null : search(byClient.get(client) ?? [], clock),
  };
}
