// Writes ideas as a browser of this product does, as Yjs updates under one client id, and cursors as awareness states.
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { openTable } from '../../../shared/document/table-document.ts';
import { addIdea } from '../../../shared/document/table-edits.ts';
import type { Idea } from './wire.ts';

export interface IdeaPen {
  /** One update that adds the ideas. */
  write(ideas: readonly Idea[]): Uint8Array;
}

/** Holds only what it wrote itself: a new idea stands on nothing of others. */
export function createIdeaPen(clientId: number): IdeaPen {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  const table = openTable(doc);
  let written: Uint8Array = new Uint8Array();
  doc.on('update', (update) => {
    written = update;
  });
  return {
    write(ideas) {
      doc.transact(() => {
        for (const { id, text } of ideas) {
          const idea = { id, text, language: 'sv', kind: 'solution', createdAtMs: Date.now() };
          addIdea(table, { ...idea, kind: 'solution' }, 'bench');
        }
      });
      return written;
    },
  };
}

export interface Pointer {
  /** The awareness update of one move. */
  move(x: number, y: number): Uint8Array;
}

export function createPointer(clientId: number): Pointer {
  let clock = 0;
  return {
    move(x, y) {
      clock += 1;
      const encoder = encoding.createEncoder();
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, `{"at":{"x":${x},"y":${y}}}`);
      return encoding.toUint8Array(encoder);
    },
  };
}
