// What a room is handed, and what it offers. Only types.
import type { PersonId, SessionId } from '../../shared/model/ids.ts';
import type { Closing } from '../../shared/protocol/closings.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { Ledger } from '../guard/ledger.ts';
import type { Log } from '../log.ts';
import type { DocumentAdmission, DocumentPeer, DocumentSink } from '../workshop/ports.ts';
import type { ReservedCopies } from '../workshop/reserved-copies.ts';
import type { CommitTurns } from './commit-turns.ts';
import type { DocumentState } from './document-state.ts';
import type { SyncMeter } from './meter.ts';
import type { Prices } from './prices.ts';
import type { RelayParts } from './relay.ts';
import type { TimeShare } from './time-share.ts';
import type { WaitingBytes } from './waiting-bytes.ts';
import type { WritingRates } from './writing-rates.ts';

export interface LoadedDocument {
  readonly name: DocumentName;
  readonly epoch: number;
  readonly state: DocumentState;
  readonly ledger: Ledger;
  /** Client ids that are held for somebody who has not written yet, oldest first. */
  readonly reserved: ReadonlyMap<number, PersonId>;
  readonly rows: Rows;
  /** How much was read for it, which says about how much memory it takes. */
  readonly loadedBytes: number;
}

/** What the log has of a document. */
export interface Rows {
  /** Since they were last merged. */
  readonly count: number;
  /** Of those that were not merged yet. */
  readonly bytes: number;
  /** The number of the last one that is in the document. */
  readonly through: number;
  /** False when one of them could not be read: then they are left as they are. */
  readonly isWhole: boolean;
}

export interface RoomParts extends RelayParts {
  readonly turns: CommitTurns;
  readonly log: Pick<ReservedCopies, 'reserve'>;
  readonly logger: Log;
  readonly meter: SyncMeter;
  /** What everybody may write, in all rooms together. */
  readonly rates: WritingRates;
  /** And what of it waits. */
  readonly waitingBytes: WaitingBytes;
  /** What answering those who ask takes, in all rooms together. */
  readonly answerTime: TimeShare;
  readonly prices: Prices;
  /** The document was changed, and the change is on disk. */
  readonly changed: (document: DocumentName) => void;
  /** Its log has become longer. */
  readonly grown: (room: Room) => void;
  readonly emptied: () => void;
}

export interface Room extends LoadedDocument {
  /** Holds a client id for a person; resolves when that is on disk. Throws Refusal document/copy-claimed. */
  readonly reserve: (clientId: number, personIds: readonly PersonId[]) => Promise<void>;
  /** `clientId`: under which the copy is, if it said so. */
  enter(admission: DocumentAdmission, sink: DocumentSink, clientId?: number): DocumentPeer;
  /** Nobody is in it and nothing waits to be stored. */
  isEmpty(): boolean;
  /** What the log has of it now. */
  readRows(): Rows;
  /** The rows up to now are being merged. */
  merging(): void;
  /** Takes in what waits for its time: the server stops. */
  openGate(): void;
  /** How many connections have it open. */
  peers(): number;
  /** The session changed: whoever may no longer read is let go. */
  readonly recheck: (sessionId: SessionId) => void;
  closeAll(closing: Closing): void;
}
