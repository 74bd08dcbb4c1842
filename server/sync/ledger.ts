// The ledger of one document: which person owns which Yjs client id. The first writer claims an id, for good.
import * as Y from 'yjs';
import type { PersonId } from '../../shared/model/ids.ts';
import type { RefusalCode } from '../../shared/model/refusal.ts';

export type Reading =
  /** Nothing in it: what a client sends that has nothing new. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'sound'; readonly claims: readonly number[] }
  | { readonly kind: 'refused'; readonly code: RefusalCode };

export interface Ledger {
  readonly owners: ReadonlyMap<number, PersonId>;
  /** Reads whose structs an update holds. Refuses what cannot be decoded and what is written under somebody else's id. */
  read(update: Uint8Array, personIds: readonly PersonId[]): Reading;
  claim(clientIds: readonly number[], personId: PersonId): void;
  /** Gives up claims whose commit failed. */
  release(clientIds: readonly number[]): void;
}

function decode(update: Uint8Array): ReturnType<typeof Y.decodeUpdate> | null {
  try {
    return Y.decodeUpdate(update);
  } catch {
    return null; // not an update of encoding V1
  }
}

export function createLedger(stored: ReadonlyMap<number, PersonId>): Ledger {
  const owners = new Map(stored);
  return {
    owners,
    read(update, personIds) {
      const decoded = decode(update);
      if (!decoded) return { kind: 'refused', code: 'document/unreadable' };
      const { structs, ds } = decoded;
      if (structs.length === 0 && ds.clients.size === 0) return { kind: 'empty' };
      const clients = new Set(structs.map(({ id }) => id.client));
      const claims: number[] = [];
      for (const client of clients) {
        const owner = owners.get(client);
        if (owner === undefined) claims.push(client);
        else if (!personIds.includes(owner)) return { kind: 'refused', code: 'role/not-allowed' };
      }
      return { kind: 'sound', claims };
    },
    claim(clientIds, personId) {
      for (const client of clientIds) owners.set(client, personId);
    },
    release(clientIds) {
      for (const client of clientIds) owners.delete(client);
    },
  };
}
