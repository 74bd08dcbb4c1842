// Who owns which Yjs client id of a document: the first to write under it. Never changed once written.
import type { PersonId } from '../../shared/model/ids.ts';
import type { Owners } from '../../shared/protocol/frames.ts';

export interface Ledger {
  readonly ownerOf: (clientId: number) => PersonId | undefined;
  /** What was claimed is on disk. */
  readonly record: (claims: ReadonlyMap<number, PersonId>) => void;
  readonly owners: ReadonlyMap<number, PersonId>;
}

export function createLedger(stored: ReadonlyMap<number, PersonId>): Ledger {
  const owners = new Map(stored);
  return {
    owners,
    ownerOf: (clientId) => owners.get(clientId),
    record(claims) {
      for (const [clientId, personId] of claims) owners.set(clientId, personId);
    },
  };
}

export const toOwners = (owners: ReadonlyMap<number, PersonId>): Owners =>
  Object.fromEntries(owners);
