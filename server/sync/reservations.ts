// Which client ids of a document are held for whom before anything was written under them: those under which our own
// pages have it open. A stock client reserves nothing, and presence reserves only while its connection is there.
import type { PersonId } from '../../shared/model/ids.ts';
import { limits } from '../../shared/model/limits.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { Log } from '../log.ts';
import type { ReservedCopies } from '../workshop/reserved-copies.ts';

type PersonIds = readonly PersonId[];

export interface Reservations {
  readonly holderOf: (clientId: number) => PersonId | undefined;
  /** Whether anybody else may write under it first. */
  readonly isTaken: (clientId: number, personIds: readonly string[]) => boolean;
  /** Holds it for the person at once; resolves when that is on disk. Throws Refusal document/copy-claimed. */
  readonly reserve: (clientId: number, personIds: PersonIds) => Promise<void>;
  /** Its holder has let go of the copy. */
  free(clientId: number, personIds: PersonIds): void;
  /** Something was written under them: from now on the ledger knows whose they are. */
  used(clientIds: Iterable<number>): void;
}

export interface ReservationParts {
  readonly document: DocumentName;
  /** Oldest first. */
  readonly stored: ReadonlyMap<number, PersonId>;
  readonly store: Pick<ReservedCopies, 'reserve'>;
  readonly logger: Log;
  readonly ownerOf: (clientId: number) => string | undefined;
  /** Whether another is here under it. */
  readonly isAnnounced: (clientId: number, personIds: readonly string[]) => boolean;
}

const kept = Promise.resolve();

export function createReservations(parts: ReservationParts): Reservations {
  const { document, store, logger, ownerOf, isAnnounced } = parts;
  const held = new Map(parts.stored);
  const onDisk = new Set(held.keys());

  async function write(clientId: number, personId: PersonId | null): Promise<void> {
    try {
      await store.reserve([{ document, clientId, personId }]);
    } catch (error) {
      // Whoever comes to read is let in all the same, and it holds as long as the room is in memory.
      onDisk.delete(clientId);
      logger.warn({ error, document }, 'a client id could not be reserved');
    }
  }

  function isTaken(clientId: number, personIds: readonly string[]): boolean {
    const holder = held.get(clientId);
    return holder === undefined ? isAnnounced(clientId, personIds) : !personIds.includes(holder);
  }

  function drop(clientId: number): void {
    held.delete(clientId);
    if (onDisk.delete(clientId)) void write(clientId, null);
  }

  /** Beyond the measure the oldest of a person goes. */
  function makeRoom(personId: PersonId): void {
    const own = [...held].filter(([, holder]) => holder === personId);
    const tooMany = Math.max(0, own.length + 1 - limits.reservedCopiesPerPerson);
    for (const [oldest] of own.slice(0, tooMany)) drop(oldest);
  }

  return {
    holderOf: (clientId) => held.get(clientId),
    isTaken,
    reserve(clientId, personIds) {
      const [personId] = personIds;
      if (personId === undefined) return kept; // who only looks on writes under nothing
      const owner = ownerOf(clientId);
      const isForeign = owner
        ? !personIds.some((one) => one === owner)
        : isTaken(clientId, personIds);
      if (isForeign) throw new Refusal('document/copy-claimed');
      if (owner !== undefined || onDisk.has(clientId)) return kept;
      if (!held.has(clientId)) makeRoom(personId);
      held.set(clientId, personId);
      onDisk.add(clientId);
      return write(clientId, personId);
    },
    free(clientId, personIds) {
      const holder = held.get(clientId);
      if (holder !== undefined && personIds.includes(holder)) drop(clientId);
    },
    used(clientIds) {
      for (const clientId of clientIds) {
        held.delete(clientId);
        onDisk.delete(clientId);
      }
    },
  };
}
