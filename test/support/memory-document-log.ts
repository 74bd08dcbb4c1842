// A document log that lives in memory and whose commits wait to be let through, for unit tests of rooms.
import type { DocumentLog, LogEntry, StoredDocument } from '../../server/workshop/ports.ts';
import type { PersonId } from '../../shared/model/ids.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';

interface Row {
  readonly seq: number;
  readonly isMerged: boolean;
  readonly document: DocumentName;
  readonly update: Uint8Array;
}

export interface MemoryDocumentLog extends DocumentLog {
  /** What each commit carried, in order. */
  readonly commits: readonly (readonly LogEntry[])[];
  /** How often each document was read. */
  readonly reads: readonly DocumentName[];
  rows(document: DocumentName): readonly Uint8Array[];
  /** Puts a row in without asking anybody. */
  plant(document: DocumentName, update: Uint8Array): void;
  /** Commits wait from now on; the function lets them through. */
  hold(): () => void;
  /** Commits fail from now on, or no longer with null. */
  fail(error: Error | null): void;
}

export function createMemoryDocumentLog(): MemoryDocumentLog {
  let rows: Row[] = [];
  let seq = 0;
  let gate: Promise<void> = Promise.resolve();
  let failure: Error | null = null;
  const owners = new Map<DocumentName, Map<number, PersonId>>();
  const reserved = new Map<DocumentName, Map<number, PersonId>>();
  const commits: (readonly LogEntry[])[] = [];
  const reads: DocumentName[] = [];
  const of = (document: DocumentName) =>
    rows
      .filter((row) => row.document === document)
      .sort((a, b) => Number(b.isMerged) - Number(a.isMerged) || a.seq - b.seq);

  function plant(document: DocumentName, update: Uint8Array, isMerged = false): void {
    seq += 1;
    rows.push({ seq, isMerged, document, update });
  }

  function write({ document, update, claims, personId }: LogEntry): void {
    plant(document, update);
    const known = owners.get(document) ?? new Map<number, PersonId>();
    for (const clientId of claims) if (!known.has(clientId)) known.set(clientId, personId);
    for (const clientId of claims) reserved.get(document)?.delete(clientId);
    owners.set(document, known);
  }

  return {
    commits,
    reads,
    rows: (document) => of(document).map(({ update }) => update),
    plant: (document, update) => plant(document, update),
    hold() {
      let release = () => undefined as void;
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    fail(error) {
      failure = error;
    },
    async read(document): Promise<StoredDocument> {
      reads.push(document);
      await gate;
      return {
        epoch: 1,
        updates: of(document).map(({ update }) => update),
        merged: of(document).filter(({ isMerged }) => isMerged).length,
        owners: new Map(owners.get(document)),
        through: Math.max(0, ...of(document).map((row) => row.seq)),
        quarantined: [],
      };
    },
    async readReserved(document) {
      return new Map(reserved.get(document));
    },
    async reserve(reservations) {
      await gate;
      if (failure) throw failure;
      for (const { document, clientId, personId } of reservations) {
        const known = reserved.get(document) ?? new Map<number, PersonId>();
        reserved.set(document, known);
        if (personId === null) known.delete(clientId);
        else if (!known.has(clientId)) known.set(clientId, personId);
      }
    },
    async append(entries) {
      await gate;
      if (failure) throw failure;
      // A copy, as a disk would make: later changes of the bytes must not be seen.
      commits.push(entries);
      for (const entry of entries) write({ ...entry, update: entry.update.slice() });
      return seq;
    },
    async compact(document, through, pieces) {
      for (const piece of pieces) plant(document, piece, true);
      rows = rows.filter((row) => row.document !== document || row.seq > through);
    },
  };
}
