// Edits that build on something which is still to come: a client that has just come back writes on before it was asked
// for what it wrote without a network. They wait for its answer, which brings what is missing; nobody is refused for it.
import type { Peer } from './peer.ts';

/** An honest client answers at once; beyond this nothing waits any more. */
const mostBytes = 1024 * 1024;

export interface Parked<E> {
  /** Puts an edit aside. False when too much of this peer waits already. */
  park(from: Peer, edit: E): boolean;
  /** Whether something of this peer waits, so that all it sends has to wait behind it. */
  has(from: Peer): boolean;
  /** Gives back what waited, in order. */
  take(from: Peer): readonly E[];
}

export function createParkedEdits<E extends { readonly update: Uint8Array }>(): Parked<E> {
  const parked = new WeakMap<Peer, { readonly edits: E[]; bytes: number }>();
  return {
    park(from, edit) {
      const waiting = parked.get(from) ?? { edits: [], bytes: 0 };
      parked.set(from, waiting);
      waiting.bytes += edit.update.byteLength;
      if (waiting.bytes > mostBytes) return false;
      waiting.edits.push(edit);
      return true;
    },
    has: (from) => parked.has(from),
    take(from) {
      const waiting = parked.get(from);
      parked.delete(from);
      return waiting?.edits ?? [];
    },
  };
}
