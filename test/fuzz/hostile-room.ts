// One room in process: somebody writes on, somebody looks on, and hostile hands send whatever they like. From time to
// time everything that can be read of the room is compared. Throws what is not as it must be.
import * as decoding from 'lib0/decoding';
import { expect } from 'vitest';
import * as Y from 'yjs';
import { openTable } from '../../shared/document/table-document.ts';
import { addIdea, editIdea } from '../../shared/document/table-edits.ts';
import { readTable } from '../../shared/document/table-snapshot.ts';
import { acknowledgedAs, frameKind } from '../../shared/protocol/frames.ts';
import {
  createToyServer,
  enterToy,
  mayWrite,
  readsOnly,
  settle,
  type Toy,
  tableName,
} from '../support/sync-toys.ts';
import { contentOf, copyOf, expectSame } from './content.ts';
import { createDice, type Dice } from './dice.ts';
import { createHostileHand, type HostileFrame } from './hostile-hand.ts';
import type { Tally } from './tally.ts';

const document = tableName('A');
const roots = ['groups', 'ideas', 'members', 'places', 'readings', 'statement'];
const answers = (toy: Toy) => toy.answers.map(({ code }) => code);

/** What an acknowledgement says: taken, or the code of its refusal. */
function toAnswered(frame: Uint8Array): string {
  const decoder = decoding.createDecoder(frame.subarray(1));
  decoding.readVarUint(decoder);
  const isStored = decoding.readVarUint(decoder) === acknowledgedAs.stored;
  return isStored ? 'taken' : decoding.readVarString(decoder);
}

export interface HostileRoom {
  /** Sends one hostile frame and waits until it was dealt with. Returns how long that took. */
  attack(): Promise<{ frame: HostileFrame; tookMs: number }>;
  /** Holds everything that can be read against everything else. */
  compare(): Promise<void>;
  close(): Promise<void>;
}

function createVictim(toy: Toy) {
  const words = new Map<string, string>();
  return {
    words,
    write(dice: Dice): void {
      const id = `elsa${words.size}`;
      const text = words.get(id);
      if (text === undefined || text.length > 40) {
        const next = `elsa${words.size + 1}`;
        const idea = { text: '海', language: 'sv', kind: 'solution', createdAtMs: 1 } as const;
        addIdea(toy.table, { ...idea, id: next }, null);
        words.set(next, '海');
        return;
      }
      const longer = `${text}${dice.pick(['å', '鎌', '👩‍🌾', ' ', 'x'])}`;
      editIdea(toy.table, id, longer, null);
      words.set(id, longer);
    },
  };
}

export async function openHostileRoom(seed: number, tally: Tally): Promise<HostileRoom> {
  const dice = createDice(seed);
  const server = createToyServer();
  const { sync, log, faults } = server;
  const newDoc = () => {
    const doc = new Y.Doc({ guid: 'toy' });
    doc.clientID = 1 + dice.below(2 ** 31);
    return doc;
  };
  const elsa = await enterToy(sync, { name: 'Elsa', doc: newDoc() });
  const ken = await enterToy(sync, { name: 'Ken', doc: newDoc() });
  // As a page does at once: nobody else may write under their ids.
  for (const toy of [elsa, ken]) toy.show({});
  const victim = createVictim(elsa);
  const newIds = () => [1 + dice.below(2 ** 31), 1 + dice.below(2 ** 31)];
  let own = newIds();
  const hand = createHostileHand(dice, (scribeId) => ({
    own: [...own, scribeId],
    others: [elsa.doc.clientID, ken.doc.clientID],
    reach: (client) => Y.getState(ken.doc.store, client),
    ideas: [...victim.words.keys()],
  }));
  let names = 0;
  /** Under a new name each time: whoever is known for such frames is not heard any more. */
  const enter = async (at: number) => {
    names += 1;
    if (at === 0) own = newIds();
    const [name, rights] =
      at === 0 ? [`Mallory ${names}`, mayWrite] : [`Lurker ${names}`, readsOnly];
    const toy = await enterToy(sync, { name, rights, doc: newDoc() });
    toy.isMute = true;
    toy.isListening = false;
    tally.count('connections');
    return toy;
  };
  const hands = [await enter(0), await enter(1)];
  let sent = 0;

  function countAnswers(toy: Toy): void {
    for (const frame of toy.frames) {
      const code = frame[0] === frameKind.acknowledge ? toAnswered(frame) : null;
      if (code) tally.count(code);
    }
    toy.frames.length = 0;
  }

  return {
    async attack() {
      const at = dice.chance(85) ? 0 : 1;
      let toy = hands[at];
      if (!toy || toy.closings.length > 0) {
        if (toy) for (const closing of toy.closings) tally.count(`closed ${closing}`);
        toy = await enter(at);
        hands[at] = toy;
      }
      const frame = hand();
      if (sent % 20 === 0) victim.write(dice);
      sent += 1;
      const beganMs = performance.now();
      toy.peer.receive(frame.bytes);
      await settle();
      const tookMs = performance.now() - beganMs;
      tally.count(frame.kind);
      countAnswers(toy);
      return { frame, tookMs };
    },
    async compare() {
      await settle();
      expect(faults).toEqual([]);
      expect([elsa.closings, answers(elsa).filter((code) => code !== null)]).toEqual([[], []]);
      const reloaded = copyOf(log.rows(document));
      const content = contentOf(reloaded);
      expect(content.names).toEqual(roots);
      expect([reloaded.store.pendingStructs, reloaded.store.pendingDs]).toEqual([null, null]);
      const fresh = await enterToy(sync, { name: 'Ken', doc: newDoc() });
      for (const { doc } of [fresh, ken, elsa]) expectSame(doc, content);
      fresh.peer.close();
      const shown = readTable(openTable(reloaded));
      expect((await sync.readTableDocument(document)).snapshot).toEqual(shown);
      const words = new Map(shown.ideas.map(({ id, text }) => [id, text]));
      for (const [id, text] of victim.words) expect(words.get(id)).toBe(text);
      tally.count('comparisons');
    },
    close: () => sync.stop(),
  };
}
