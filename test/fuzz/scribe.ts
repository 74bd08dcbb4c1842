// Writes honest updates to be recorded and damaged: one person's copy, never synchronised, under ever new client ids.
import * as Y from 'yjs';
import { openTable } from '../../shared/document/table-document.ts';
import {
  addIdea,
  createGroup,
  editIdea,
  moveIdea,
  takeBackIdea,
} from '../../shared/document/table-edits.ts';
import type { Dice } from './dice.ts';
import { writeStatement } from './statement-edits.ts';
import { mend, words } from './words.ts';

/** How many updates are made under one client id before the chain is given up as broken. */
const updatesPerId = 25;

export interface Scribe {
  /** The client id it writes under now. */
  clientId(): number;
  /** The next honest update, which builds on those before. */
  next(): Uint8Array;
  /** What it made so far under this client id. */
  readonly made: Uint8Array[];
}

export function createScribe(dice: Dice): Scribe {
  const made: Uint8Array[] = [];
  let doc = begin();

  function begin(): Y.Doc {
    const begun = new Y.Doc({ guid: 'scribe' });
    begun.clientID = 1 + dice.below(2 ** 31);
    made.length = 0;
    begun.on('update', (update: Uint8Array) => void made.push(update));
    return begun;
  }

  function write(): void {
    const table = openTable(doc);
    const id = dice.pick([...table.ideas.keys()]);
    const kind = id === undefined ? 0 : dice.below(7);
    const newId = `s${doc.clientID.toString(36)}-${made.length}`;
    const idea = { id: newId, language: 'sv', kind: 'solution', createdAtMs: Date.now() } as const;
    if (kind === 0) addIdea(table, { ...idea, text: words(dice, 'line') }, null);
    else if (kind === 1) writeStatement({ table, dice });
    else if (kind === 2) createGroup(table, newId, words(dice, 'line'), id ? [id] : [], null);
    else if (!id) return;
    else if (kind === 3) moveIdea(table, id, { x: dice.below(9), y: 1 }, null);
    else if (kind === 4) takeBackIdea(table, id, null);
    else editIdea(table, id, mend(dice, words(dice, 'line')), null);
  }

  return {
    made,
    clientId: () => doc.clientID,
    next() {
      if (made.length >= updatesPerId) doc = begin();
      const before = made.length;
      while (made.length === before) write();
      return made[before] ?? new Uint8Array();
    },
  };
}
