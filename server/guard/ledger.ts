// Who owns which Yjs client id of a document: the first to write under it. Never changed once written.
export interface Ledger {
  readonly ownerOf: (clientId: number) => string | undefined;
  /** What was claimed is on disk. */
  readonly record: (claims: ReadonlyMap<number, string>) => void;
  readonly owners: ReadonlyMap<number, string>;
}

export function createLedger(stored: ReadonlyMap<number, string>): Ledger {
  const owners = new Map(stored);
  return {
    owners,
    ownerOf: (clientId) => owners.get(clientId),
    record(claims) {
      for (const [clientId, personId] of claims) owners.set(clientId, personId);
    },
  };
}
