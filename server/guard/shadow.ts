// A second copy of the document, one step ahead: every edit is tried on it before it is stored. What breaks it, or lies
// in it otherwise than it says, never comes near the document that people share.
import * as Y from 'yjs';
import { standing } from './news.ts';
import { caps } from './rules.ts';

/** A state of up to this many bytes is taken over at once; a longer one in bites, so that nobody else waits. */
const atOnceBytes = 32 * 1024;

export interface Shadow {
  readonly doc: Y.Doc;
  /**
   * Applies an update that should bring clients as far as `reach` says. Returns false when it does not, when it throws,
   * or when something stands beside neighbours that are the wrong way round. The shadow is then of no more use.
   */
  take(update: Uint8Array, reach: ReadonlyMap<number, number>): boolean;
}

type Side = 'left' | 'right';

/** Whether the struct with an id is found on one side of an item. */
function isOn(side: Side, item: Y.Item, { client, clock }: Y.ID, budget: { left: number }) {
  for (let at = item[side]; at !== null; at = at[side]) {
    const from = at.id.clock;
    if (at.id.client === client && clock >= from && clock < from + at.length) return true;
    budget.left -= 1;
    if (budget.left < 0) return false;
  }
  return false;
}

function isInOrder(doc: Y.Doc, client: number, from: number, budget: { left: number }): boolean {
  const structs = doc.store.clients.get(client) ?? [];
  // What was collected has no order any more.
  const isThere = (id: Y.ID | null): id is Y.ID =>
    id !== null && standing(doc, id) instanceof Y.Item;
  for (let at = Y.findIndexSS(structs, from); at < structs.length; at += 1) {
    const item = structs[at];
    if (!(item instanceof Y.Item)) continue;
    const { origin, rightOrigin } = item;
    if (isThere(origin) && !isOn('left', item, origin, budget)) return false;
    if (isThere(rightOrigin) && !isOn('right', item, rightOrigin, budget)) return false;
  }
  return true;
}

export function createShadow(): Shadow {
  const doc = new Y.Doc();
  // Yjs takes out marks that others' edits made redundant; this copy must hold what it was told and nothing else.
  doc.on('afterTransaction', (transaction) => {
    transaction._needFormattingCleanup = false;
  });

  // A document with a hole (a row of its log is lost) has some already, which an honest writer may fill.
  const hasPending = () => doc.store.pendingStructs !== null || doc.store.pendingDs !== null;

  function isAsSaid(reach: ReadonlyMap<number, number>, before: ReadonlyMap<number, number>) {
    const budget = { left: caps.work };
    return [...reach].every(
      ([client, end]) =>
        Y.getState(doc.store, client) >= end &&
        isInOrder(doc, client, before.get(client) ?? 0, budget),
    );
  }

  return {
    doc,
    take(update, reach) {
      const hadPending = hasPending();
      const before = new Map([...reach.keys()].map((id) => [id, Y.getState(doc.store, id)]));
      try {
        Y.applyUpdate(doc, update);
      } catch {
        return false; // whatever it was, it will not be stored
      }
      return (hadPending || !hasPending()) && isAsSaid(reach, before);
    },
  };
}

/** Brings a state into a shadow: at once when it is short, otherwise piece by piece over `turn`s. */
export function fillShadow(
  { doc }: Shadow,
  pieces: readonly Uint8Array[],
  turn: () => Promise<void>,
): Promise<void> | null {
  const bytes = pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
  const fill = (piece: Uint8Array) => Y.applyUpdate(doc, piece);
  if (bytes <= atOnceBytes) {
    for (const piece of pieces) fill(piece);
    return null;
  }
  return (async () => {
    for (const piece of pieces) {
      await turn();
      fill(piece);
    }
  })();
}
