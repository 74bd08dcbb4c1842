// One person of the evening over the client's own wire. Everything done is written to the history, and what became of it.
import {
  openSessionConnection,
  type SessionConnection,
} from '../../../client/wire/session-connection.ts';
import type { SharedDocument } from '../../../client/wire/shared-document.ts';
import { openTable, type TableDocument } from '../../../shared/document/table-document.ts';
import { RefusedError } from '../../../shared/model/answer-errors.ts';
import type { TableId } from '../../../shared/model/ids.ts';
import type { Done } from '../../../shared/protocol/answers.ts';
import type { CommandName, CommandPayload } from '../../../shared/protocol/commands.ts';
import { tableDocument } from '../../../shared/protocol/document-name.ts';
import type { Act, Invoked, Person, Recorder } from '../history/history.ts';
import { until } from './until.ts';

export interface Guest {
  readonly person: Person;
  readonly connection: SessionConnection;
  readonly tableId: TableId;
  table(): TableDocument;
  /** Resolves when it is acknowledged or refused. `apply` must be one transaction; without a change nothing is noted. */
  edit(act: Act, apply: (table: TableDocument) => void): Promise<void>;
  /** Resolves with the answer, null when it was refused. */
  command<Name extends CommandName>(
    act: Act | null,
    name: Name,
    payload: CommandPayload<Name>,
  ): Promise<Done<Name> | null>;
  /** Resolves when nothing that was written here is unsaved. */
  settled(): Promise<void>;
  close(): void;
}

interface Pending {
  readonly invoked: Invoked;
  readonly done: () => void;
}

/** Tells of each edit whether it was acknowledged: the server answers in the order in which they were made. */
function followEdits(document: SharedDocument) {
  let pending: Pending[] = [];
  let life = document.life.get();

  function refuseAll(): void {
    for (const { invoked, done } of pending) {
      invoked.refuse(document.refusal.get() ?? 'life ended');
      done();
    }
    pending = [];
  }
  function look(): void {
    if (document.life.get().doc !== life.doc) refuseAll();
    life = document.life.get();
    while (pending.length > document.unsaved.get()) {
      const next = pending.shift();
      next?.invoked.acknowledge();
      next?.done();
    }
  }
  // Counting starts anew when a copy is set aside, a moment before that is told.
  document.unsaved.subscribe(() => queueMicrotask(look));
  document.life.subscribe(look);
  return (invoked: Invoked) =>
    new Promise<void>((resolve) => {
      pending.push({ invoked, done: resolve });
    });
}

export interface GuestOptions {
  readonly url: string;
  readonly token: string;
  readonly person: Person;
  readonly tableId: TableId;
  readonly recorder: Recorder;
}

export function openGuest({ url, token, person, tableId, recorder }: GuestOptions): Guest {
  const connection = openSessionConnection({ token, keptAs: null, url });
  const document = connection.documents.take(tableDocument(tableId));
  const follow = followEdits(document);
  const table = () => openTable(document.life.get().doc);
  return {
    person,
    connection,
    tableId,
    table,
    async edit(act, apply) {
      const before = document.unsaved.get();
      apply(table());
      if (document.unsaved.get() > before) await follow(recorder.invoke(person, act));
    },
    async command(act, name, payload) {
      const invoked = act && recorder.invoke(person, act);
      try {
        const done = await connection.command(name, payload);
        invoked?.acknowledge(JSON.stringify(done));
        return done;
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error;
        invoked?.refuse(error.code);
        return null;
      }
    },
    settled: () =>
      until(document.unsaved, (unsaved) => unsaved === 0).then(() =>
        until(document.life, ({ isSynced }) => isSynced),
      ),
    close: () => connection.close(),
  };
}
