// What the workshop needs of the world, declared by the one who needs it. Only types; parts.ts hands in the doers.

import type { TableSnapshot } from '../../shared/document/table-snapshot.ts';
import type { Moments, Rights } from '../../shared/model/document-rights.ts';
import type {
  FacilitatorId,
  IdByPrefix,
  ParticipantId,
  PersonId,
  SessionId,
} from '../../shared/model/ids.ts';
import type { Session } from '../../shared/model/session.ts';
import type { Closing } from '../../shared/protocol/closings.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { ChangeEvent, ChangeEventName } from '../../shared/protocol/events.ts';
import type { Owners } from '../../shared/protocol/frames.ts';
import type { ReservedCopies } from './reserved-copies.ts';

/** Milliseconds since 1970, as the server's clock has them. */
export interface Clock {
  nowMs(): number;
}

export interface Chance {
  newId<P extends keyof IdByPrefix>(prefix: P): IdByPrefix[P];
  newCode(): string;
}

/** Who speaks: what a token stands for. Whether it still counts is decided against the session. */
export type Actor =
  | {
      readonly kind: 'participant';
      readonly sessionId: SessionId;
      readonly personId: ParticipantId;
    }
  | {
      readonly kind: 'facilitator';
      readonly sessionId: SessionId;
      readonly personId: FacilitatorId;
    }
  | { readonly kind: 'wall'; readonly sessionId: SessionId; readonly epoch: number };

/** Tokens are derived from a secret of the server, so a link can be shown again and nothing is stored. */
export interface Tokens {
  toToken(actor: Actor): string;
}

export interface Links {
  join(code: string): string;
  /** Secrets stand in the fragment, which no server and no referrer ever sees. */
  facilitate(sessionId: SessionId, token: string): string;
  /** Without a token the code alone opens the wall. */
  wall(code: string, token: string | null): string;
}

/** The remembered answer to a command, so that a repeated one has one effect. */
export interface CommandResult {
  /** 'door' for joining, which is done before one is somebody. */
  readonly personId: PersonId | 'wall' | 'door';
  readonly commandId: string;
  readonly answer: unknown;
}

/** Throws StoreUnavailable when the disk or the database does not take writes. */
export interface SessionStore {
  read(id: SessionId): Promise<Session | null>;
  readByCode(code: string): Promise<Session | null>;
  /** Newest first. */
  list(): Promise<Session[]>;
  /** 'taken' when another session has the code. */
  insert(session: Session): Promise<'inserted' | 'taken'>;
  /** Compare-and-set: 'conflict' when the stored version is not `after.version - 1`. The result is kept in the same transaction. */
  save(after: Session, result: CommandResult | null): Promise<'saved' | 'conflict'>;
  readResult(
    sessionId: SessionId,
    personId: CommandResult['personId'],
    commandId: string,
  ): Promise<CommandResult | null>;
  /** Resolves when a write went through. */
  probe(): Promise<void>;
}

/** The disk is full, read-only or gone, or the database is away. Answered as `store/unavailable`. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('the store cannot be written', { cause });
    this.name = 'StoreUnavailable';
  }
}

export interface SessionEvent extends ChangeEvent {
  readonly sessionId: SessionId;
  readonly name: ChangeEventName;
  readonly session: Session;
}

/** Carries changes to whoever tells people of them; in order per session. */
export interface Bus {
  publish(event: SessionEvent): void;
  subscribe(listener: (event: SessionEvent) => void): () => void;
}

export interface LogEntry {
  readonly document: DocumentName;
  readonly update: Uint8Array;
  readonly personId: PersonId;
  /** Client ids that this update is the first to use. */
  readonly claims: readonly number[];
}

export interface StoredDocument {
  readonly epoch: number;
  /** In the order of the log, what was merged first; so many of them. */
  readonly updates: readonly Uint8Array[];
  readonly merged: number;
  readonly owners: ReadonlyMap<number, PersonId>;
  /** The last row read; compaction merges up to here. */
  readonly through: number;
  /** Rows whose checksum did not match; they are put aside, the others still open. */
  readonly quarantined: readonly number[];
}

/** Append-only. Entries of one turn share a commit. */
export interface DocumentLog extends ReservedCopies {
  read(document: DocumentName): Promise<StoredDocument>;
  /** Resolves when every entry is on disk, with the number of the last row; every earlier row has a smaller one. */
  append(entries: readonly LogEntry[]): Promise<number>;
  /**
   * Replaces the rows up to `through` by `pieces`, which say together what they said. The pieces are added first, and
   * only then the rows taken away, in bites: at every moment the log says everything. `pieces` is read as it goes.
   */
  compact(document: DocumentName, through: number, pieces: Iterable<Uint8Array>): Promise<void>;
}

/** Reads documents for rules, overviews and the outcome. */
export interface Documents {
  /** What stands on a table, and who owns the client ids that wrote it. */
  readTableDocument(
    document: DocumentName,
  ): Promise<{ snapshot: TableSnapshot; owners: ReadonlyMap<number, PersonId> }>;
  /** Rich text as ProseMirror JSON, freed of what the schema does not know; null when nothing was written. */
  readBriefDocument(document: DocumentName): Promise<unknown>;
}

export interface DocumentAccess {
  /** Refuses document/not-found, the same for unknown and forbidden. */
  admit(actor: Actor, document: string): Promise<DocumentAdmission>;
}

export interface DocumentAdmission {
  readonly document: DocumentName;
  readonly sessionId: SessionId;
  /**
   * Under whom edits are written, first, and under whom this person wrote before (a facilitator who has since said
   * who they are). Empty for those who only look on.
   */
  readonly personIds: readonly PersonId[];
  /** Name, city and city index for presence. */
  readonly person: { readonly name: string; readonly city: string; readonly cityIndex: number };
  /** Both are asked anew at the moment of every edit, so they are answered from memory. */
  rights(): Rights;
  readingLanguages(): readonly string[];
  moments(): Moments;
}

/** One open document of one connection. Both ways onto the wire end here. */
export interface DocumentPeer {
  readonly epoch: number;
  readonly owners: Owners;
  /** Takes a y-websocket frame. Closes the peer by itself when the frame is not allowed. */
  receive(frame: Uint8Array): void;
  /** Its copy, as far as the room's, says something else; it starts anew. */
  diverged(hash: number): void;
  close(): void;
  /** Closes it, and the copy that was open is not coming back. */
  giveUp(): void;
}

export interface DocumentSink {
  /** Sends them in order. The same array is handed to many, so that a transport may encode it once for all of them. */
  send(frames: readonly Uint8Array[]): void;
  owned(owners: Owners): void;
  /** What a copy with this state vector says. */
  hashed(vector: Uint8Array, hash: number): void;
  closed(closing: Closing): void;
  /** Bytes handed to the transport and not yet taken by the network. */
  queuedBytes(): number;
}

/** The door to the shared documents, handed to the transports. */
export interface DocumentDoor {
  /** Holds the client id of the copy, if it says one, for the person. Refuses document/copy-claimed. */
  open(admission: DocumentAdmission, sink: DocumentSink, clientId?: number): Promise<DocumentPeer>;
}

/** Tells which document was just changed, after the change is on disk. */
export interface DocumentChanges {
  subscribe(listener: (document: DocumentName) => void): () => void;
}
