// Client ids that edits are the first to use, from the moment an edit was let through until it is on disk.
import type { Ledger } from './ledger.ts';
import { caps, type OwnerOf, Unfit, type Writer } from './rules.ts';

export interface Claims {
  readonly ownerOf: OwnerOf;
  /** Those of `clients` that are new. Throws Unfit: foreign-client, or too-much when one person has far too many. */
  check(clients: Iterable<number>, writer: Writer): number[];
  add(clients: readonly number[], personId: string): void;
  /** Hands out what was claimed, and starts anew. */
  settle(): ReadonlyMap<number, string>;
}

export function createClaims(
  ledger: Ledger,
  isTaken: (clientId: number, personIds: readonly string[]) => boolean,
): Claims {
  let ahead = new Map<number, string>();
  const ownerOf = (clientId: number) => ahead.get(clientId) ?? ledger.ownerOf(clientId);

  function countOf(personId: string): number {
    let count = 0;
    for (const owners of [ledger.owners, ahead])
      for (const owner of owners.values()) if (owner === personId) count += 1;
    return count;
  }

  return {
    ownerOf,
    check(clients, { personIds }) {
      const fresh: number[] = [];
      for (const client of clients) {
        const owner = ownerOf(client);
        const isForeign = owner ? !personIds.includes(owner) : isTaken(client, personIds);
        if (isForeign) throw new Unfit('foreign-client');
        if (owner === undefined) fresh.push(client);
      }
      const [personId = ''] = personIds;
      const isMany = fresh.length > 0 && countOf(personId) + fresh.length > caps.clientsPerPerson;
      if (isMany) throw new Unfit('too-much');
      return fresh;
    },
    add(clients, personId) {
      for (const client of clients) ahead.set(client, personId);
    },
    settle() {
      const settled = ahead;
      ahead = new Map();
      return settled;
    },
  };
}
