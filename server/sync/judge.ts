// Decides whether an edit may be stored, before anything of it is. It reads and never changes the document.
// What honest clients never send is refused: gaps, deletions of what does not exist, somebody else's client id.
import * as Y from 'yjs';
import type { Rights } from '../../shared/model/document-rights.ts';
import type { PersonId } from '../../shared/model/ids.ts';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import { readUpdate, type Struct, type UpdateContent } from './update-reader.ts';

export type Verdict =
  | { readonly kind: 'store'; readonly personId: PersonId; readonly claims: readonly number[] }
  /** Nothing in it that the document does not have; there is nothing to store. */
  | { readonly kind: 'known' }
  /** `isGap`: what it builds on is missing here, so the client is asked for everything. */
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly isGap: boolean };

export interface Writer {
  /** Under whom it writes, first, and under whom it wrote before. Empty for those who only look on. */
  readonly personIds: readonly PersonId[];
  rights(): Rights;
}

/** What the edits of one batch will have changed once they are on disk. */
export interface Ahead {
  /** Client id → clock up to which its structs are there. */
  readonly reach: Map<number, number>;
  readonly claims: Map<number, PersonId>;
}

export const nothingAhead = (): Ahead => ({ reach: new Map(), claims: new Map() });

const refused = (code: RefusalCode): Verdict => ({ kind: 'refused', code, isGap: false });
const gap: Verdict = { kind: 'refused', code: 'document/unreadable', isGap: true };

type Clock = (client: number) => number;

/** How far each client's structs will reach, or null where one is missing in between. */
function readReach({ structs }: UpdateContent, known: Clock): Map<number, number> | null {
  const reach = new Map<number, number>();
  for (const { id, length, constructor } of structs) {
    const end = id.clock + length;
    const reached = reach.get(id.client) ?? known(id.client);
    if (end <= reached) continue;
    if (id.clock > reached || constructor === Y.Skip) return null;
    reach.set(id.client, end);
  }
  return reach;
}

/** Whether everything a struct stands beside or inside of is there. */
function hasGround(struct: Struct, reached: Clock): boolean {
  if (!(struct instanceof Y.Item)) return true;
  // Read from bytes, a parent is the name of a root, an id, or left to the neighbours.
  const parent: unknown = struct.parent;
  const grounds = [struct.origin, struct.rightOrigin, parent instanceof Y.ID ? parent : null];
  return grounds.every((id) => {
    if (id === null) return true;
    return id.client === struct.id.client
      ? id.clock < struct.id.clock
      : id.clock < reached(id.client);
  });
}

/** Whether all of a stretch is deleted already. */
function isGone({ store }: Y.Doc, client: number, from: number, to: number): boolean {
  const structs = store.clients.get(client);
  if (!structs || to > Y.getState(store, client)) return false;
  for (let at = Y.findIndexSS(structs, from); at < structs.length; at += 1) {
    const struct = structs[at];
    if (!struct || struct.id.clock >= to) break;
    if (!struct.deleted) return false;
  }
  return true;
}

/** What deletions change, or 'gap' where they speak of what is not there. */
function readDeletions(doc: Y.Doc, { ds }: UpdateContent, reached: Clock): 'none' | 'new' | 'gap' {
  let found: 'none' | 'new' = 'none';
  for (const [client, ranges] of ds.clients) {
    for (const { clock, len } of ranges) {
      if (clock + len > reached(client)) return 'gap';
      if (found === 'none' && len > 0 && !isGone(doc, client, clock, clock + len)) found = 'new';
    }
  }
  return found;
}

/** `isTaken` tells whether somebody else is here under a client id that nobody has written under yet. */
export function createJudge(
  doc: Y.Doc,
  ownerOf: (clientId: number) => PersonId | undefined,
  isTaken: (clientId: number, personIds: readonly PersonId[]) => boolean,
) {
  /** Judges one edit and, when it will be stored, notes in `ahead` what it changes. */
  return (update: Uint8Array, writer: Writer, ahead: Ahead): Verdict => {
    const known = (client: number) => ahead.reach.get(client) ?? Y.getState(doc.store, client);
    let content: UpdateContent;
    try {
      content = readUpdate(update);
    } catch {
      return refused('document/unreadable'); // not an update at all
    }
    const reach = readReach(content, known);
    if (!reach) return gap;
    const reached = (client: number) => reach.get(client) ?? known(client);
    const fresh = content.structs.filter(({ id, length }) => id.clock + length > known(id.client));
    const deletions = readDeletions(doc, content, reached);
    if (deletions === 'gap' || !fresh.every((struct) => hasGround(struct, reached))) return gap;
    if (fresh.length === 0 && deletions === 'none') return { kind: 'known' };

    const { mayWrite, reason } = writer.rights();
    if (!mayWrite) return refused(reason ?? 'document/read-only');
    const { personIds } = writer;
    const [personId] = personIds;
    if (!personId) return refused('document/read-only');
    const claims: number[] = [];
    for (const client of reach.keys()) {
      const owner = ahead.claims.get(client) ?? ownerOf(client);
      const isForeign = owner ? !personIds.includes(owner) : isTaken(client, personIds);
      if (isForeign) return refused('role/not-allowed');
      if (owner === undefined) claims.push(client);
    }
    for (const [client, clock] of reach) ahead.reach.set(client, clock);
    for (const client of claims) ahead.claims.set(client, personId);
    return { kind: 'store', personId, claims };
  };
}
