// Who may write under which client id, and what no honest client sends.

import * as encoding from 'lib0/encoding';
import { describe, expect, test } from 'vitest';
import { writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { addIdea, editIdea, takeBackIdea } from '../../../../shared/document/table-edits.ts';
import { readTable } from '../../../../shared/document/table-snapshot.ts';
import { closings } from '../../../../shared/protocol/closings.ts';
import { frameKind } from '../../../../shared/protocol/frames.ts';
import {
  createToyServer,
  enterToy,
  mayWriteAll,
  personNamed,
  settle,
  type Toy,
  tableName,
  updatesTo,
} from '../../../support/sync-toys.ts';

const document = tableName('A');
const add = ({ table }: Toy, id: string, text = id) =>
  addIdea(table, { id, text, language: 'sv', kind: 'solution', createdAtMs: 1 }, null);
const ideas = ({ table }: Toy) => readTable(table).ideas.map(({ id }) => id);
const sendUpdate = (toy: Toy, update: Uint8Array) =>
  toy.send(frameKind.sync, (encoder) => writeUpdate(encoder, update));
const clear = (...toys: Toy[]) => {
  for (const toy of toys) toy.frames.length = 0;
  for (const toy of toys) toy.answers.length = 0;
};

async function startPair() {
  const server = createToyServer();
  const anna = await enterToy(server.sync, { name: 'Anna' });
  const yuki = await enterToy(server.sync, { name: 'Yuki' });
  clear(anna, yuki);
  return { ...server, anna, yuki };
}

describe('client ids', () => {
  test('[DO9] the first writer claims one, in the same commit, and everybody hears of it', async () => {
    const { sync, log, anna, yuki } = await startPair();
    add(anna, 'one');
    await settle();
    const owners = { [anna.doc.clientID]: personNamed('Anna') };
    expect(log.commits[0]?.[0]?.claims).toEqual([anna.doc.clientID]);
    expect([anna.owned, yuki.owned]).toEqual([[owners], [owners]]);
    add(anna, 'two');
    await settle();
    expect(yuki.owned).toHaveLength(1);
    const late = await enterToy(sync, { name: 'Elsa' });
    expect(late.peer.owners).toEqual(owners);
  });

  test("[DO9] structs under somebody else's are refused, also before the first commit", async () => {
    const { anna, yuki } = await startPair();
    const forger = new Y.Doc();
    forger.clientID = anna.doc.clientID;
    for (let at = 0; at < 20; at += 1) forger.getMap('ideas').set(`forged ${at}`, 1);
    add(anna, 'one');
    sendUpdate(yuki, Y.encodeStateAsUpdate(forger));
    await settle();
    sendUpdate(yuki, Y.encodeStateAsUpdate(forger));
    await settle();
    expect(yuki.answers.map(({ code }) => code)).toEqual([
      'document/copy-claimed',
      'document/copy-claimed',
    ]);
    editIdea(anna.table, 'one', 'still mine', null);
    await settle();
    expect(readTable(yuki.table).ideas.map(({ text }) => text)).toEqual(['still mine']);
  });

  test('[DO9] who is here under an id keeps it, even before the first word', async () => {
    const { anna, yuki } = await startPair();
    anna.show({});
    await settle();
    const forger = new Y.Doc();
    forger.clientID = anna.doc.clientID;
    forger.getMap('ideas').set('forged', 1);
    sendUpdate(yuki, Y.encodeStateAsUpdate(forger));
    await settle();
    expect(yuki.answers.at(-1)?.code).toBe('document/copy-claimed');
  });

  test('[DO9] also when they are cut off before it', async () => {
    const { sync, anna, yuki } = await startPair();
    anna.show({});
    await settle();
    anna.peer.close();
    const forger = new Y.Doc();
    forger.clientID = anna.doc.clientID;
    forger.getMap('ideas').set('forged', 1);
    yuki.show({}, anna.doc.clientID, 99);
    sendUpdate(yuki, Y.encodeStateAsUpdate(forger));
    await settle();
    expect(yuki.answers.at(-1)?.code).toBe('document/copy-claimed');
    const again = await enterToy(sync, { name: 'Anna', doc: anna.doc });
    add(again, 'one');
    await settle();
    expect(again.answers.at(-1)?.code).toBeNull();
    expect(ideas(yuki)).toEqual(['one']);
  });

  test('[DO9] who has several names over time keeps writing under the ids of all', async () => {
    const { sync, anna } = await startPair();
    add(anna, 'one');
    await settle();
    const names = [personNamed('Renamed'), personNamed('Anna')];
    const admission = { ...anna.admission, personIds: names };
    const answers: Uint8Array[] = [];
    const peer = await sync.open(admission, {
      send: (frames) => void answers.push(...frames),
      owned: () => undefined,
      hashed: () => undefined,
      closed: () => undefined,
      queuedBytes: () => 0,
    });
    const before = Y.encodeStateVector(anna.doc);
    anna.isMute = true;
    add(anna, 'two');
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, frameKind.sync);
    writeUpdate(encoder, Y.encodeStateAsUpdate(anna.doc, before));
    peer.receive(encoding.toUint8Array(encoder));
    await settle();
    expect(answers.map((frame) => [...frame])).toEqual([[frameKind.acknowledge, 1, 1]]);
  });

  test('[GU7] words have an owner: only they and facilitators take them away', async () => {
    const { sync, anna, yuki } = await startPair();
    add(anna, 'one');
    await settle();
    takeBackIdea(yuki.table, 'one', null);
    await settle();
    expect(yuki.answers.at(-1)).toEqual({ count: 2, code: 'idea/not-yours' });
    expect(ideas(anna)).toEqual(['one']);
    const chair = await enterToy(sync, { name: 'Chair', rights: mayWriteAll });
    takeBackIdea(chair.table, 'one', null);
    await settle();
    expect(chair.answers.at(-1)?.code).toBeNull();
    expect(ideas(anna)).toEqual([]);
  });

  test('[GU12] whoever sends what no honest client sends is shown out, and at last not heard', async () => {
    const { sync, anna } = await startPair();
    const forge = async () => {
      const mallory = await enterToy(sync, { name: 'Mallory' });
      for (let n = 0; n < 4; n += 1) {
        mallory.send(frameKind.sync, (encoder) => writeUpdate(encoder, new Uint8Array([n, 9])));
        await settle();
      }
      return mallory;
    };
    const first = await forge();
    for (let n = 0; n < 3; n += 1) await forge();
    const last = await forge();
    expect(first.closings).toEqual([closings.frameUnreadable]);
    expect(first.answers.filter(({ code }) => code !== null)).toHaveLength(3);
    expect(last.answers.at(-1)?.code).toBe('role/not-allowed');
    add(anna, 'one');
    await settle();
    expect(anna.answers.at(-1)?.code).toBeNull();
  });
});

describe('what no honest client sends', () => {
  const map = (doc: Y.Doc) => doc.getMap('ideas');

  test.each<[string, () => Uint8Array]>([
    ['no bytes', () => new Uint8Array()],
    ['bytes without sense', () => new Uint8Array([255, 255, 255, 255, 255, 255, 7])],
    [
      'an update of encoding V2',
      () => {
        const doc = new Y.Doc();
        map(doc).set('a', 1);
        return Y.encodeStateAsUpdateV2(doc);
      },
    ],
    [
      'an update with bytes behind it',
      () => {
        const doc = new Y.Doc();
        map(doc).set('a', 1);
        return new Uint8Array([...Y.encodeStateAsUpdate(doc), 0]);
      },
    ],
    [
      'structs after a gap',
      () => {
        const doc = new Y.Doc();
        map(doc).set('a', 1);
        const first = Y.encodeStateVector(doc);
        map(doc).set('b', 1);
        return Y.encodeStateAsUpdate(doc, first);
      },
    ],
    [
      'structs beside something unknown',
      () => {
        const doc = new Y.Doc();
        doc.getText('statement').insert(0, 'a');
        const first = Y.encodeStateVector(doc);
        const other = new Y.Doc();
        Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
        other.getText('statement').insert(1, 'b');
        return Y.encodeStateAsUpdate(other, first);
      },
    ],
    [
      'a deletion of what does not exist yet',
      () => {
        const encoder = encoding.createEncoder();
        for (const number of [0, 1, 4711, 1, 0, 1_000_000]) encoding.writeVarUint(encoder, number);
        return encoding.toUint8Array(encoder);
      },
    ],
  ])('[DO10] %s: refused, and nothing of it is kept', async (_, make) => {
    const { log, anna, yuki, faults } = await startPair();
    sendUpdate(anna, make());
    await settle();
    expect(anna.answers[0]).toEqual({ count: 2, code: 'document/unreadable' });
    expect(log.rows(document)).toEqual([]);
    expect(updatesTo(yuki)).toEqual([]);
    add(anna, 'one');
    await settle();
    expect(ideas(yuki)).toEqual(['one']);
    expect(faults).toEqual([]);
  });
});
