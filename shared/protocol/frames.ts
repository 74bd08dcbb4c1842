// The document plane: the kinds of y-websocket frames and our one addition, the durable acknowledgement.
// Frame bodies are y-protocols' own (sync 1, sync 2, update, awareness); update encoding V1.

import * as z from 'zod/mini';
import type { PersonId } from '../model/ids.ts';
import type { Closing } from './closings.ts';
import type { DocumentName } from './document-name.ts';

export const frameKind = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  acknowledge: 4,
} as const;
export const syncKind = { step1: 0, step2: 1, update: 2 } as const;

/**
 * A durable acknowledgement is `[4][count][stored]` as varUints, then, when `stored` is 0, a varString refusal code.
 * `count` is how many edits (sync step 2 and update frames) of this connection have been answered so far,
 * in the order in which they came; `stored` says whether the last of them is on disk or was refused.
 */
export const acknowledgedAs = { refused: 0, stored: 1 } as const;

/** Bytes. Larger frames close the connection with `closings.frameTooLarge`. */
export const frameLimits = {
  update: 64 * 1024,
  sync: 1024 * 1024,
  awareness: 4 * 1024,
  command: 32 * 1024,
} as const;

/**
 * How frames travel inside the Socket.IO connection, each event named by what it carries:
 * `document:open` `{ document, client? }` up, answered like a command with `DocumentOpened`; `client`, the Yjs client id of
 * the copy, is held for this person until the copy is closed, or refused `document/copy-claimed` when another has it;
 * `document:frame` `(document, bytes)` both ways; one, a sync step 1, may come right behind `document:open`;
 * `document:close` `{ document }` up; `document:closed` `{ document, closing }` down;
 * `document:owned` `{ document, owners }` down, whenever client ids were claimed;
 * `document:hashed` `{ document, vector, hash }` down, now and then: what a copy with this state vector says;
 * `document:diverged` `{ document, hash }` up: a copy with the same vector says something else, and starts anew.
 */
export const documentEvents = {
  open: 'document:open',
  frame: 'document:frame',
  close: 'document:close',
  closed: 'document:closed',
  owned: 'document:owned',
  hashed: 'document:hashed',
  diverged: 'document:diverged',
} as const;

/** Yjs client id → the person who claimed it. This is how the author of an idea is known. */
export type Owners = Readonly<Record<number, PersonId>>;

export const documentOpen = z.object({
  document: z.string().check(z.maxLength(80)),
  client: z.optional(z.int().check(z.nonnegative())),
});

export interface DocumentOpened {
  /** Changes when older copies must not be merged any more. */
  readonly epoch: number;
  readonly owners: Owners;
}

export interface DocumentOwned {
  readonly document: DocumentName;
  /** Only the new ones. */
  readonly owners: Owners;
}

export interface DocumentHashed {
  readonly document: DocumentName;
  /** The server's state vector when it was read. */
  readonly vector: Uint8Array;
  /** As `shared/document/content-hash.ts` reads it. */
  readonly hash: number;
}

/** `hash` is that of the copy. */
export const documentDiverged = z.object({
  document: z.string().check(z.maxLength(80)),
  hash: z.int().check(z.nonnegative()),
});

export interface DocumentClosed {
  readonly document: DocumentName;
  readonly closing: Closing;
}
