// The client ids under which people have a document open and have not written yet: kept on disk, so that nobody else
// writes under one while its holder is away.
import type { PersonId } from '../../shared/model/ids.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';

/** Held for a person from now on, or by nobody (null). */
export interface Reservation {
  readonly document: DocumentName;
  readonly clientId: number;
  readonly personId: PersonId | null;
}

export interface ReservedCopies {
  /** Those of a document that nobody has written under, oldest first. */
  readReserved(document: DocumentName): Promise<ReadonlyMap<number, PersonId>>;
  /** Resolves when they are on disk, in their order. Throws StoreUnavailable. */
  reserve(reservations: readonly Reservation[]): Promise<void>;
}
