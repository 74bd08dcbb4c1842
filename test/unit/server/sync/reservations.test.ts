// Client ids that our own pages hold from the moment they open a document, and stock clients do not.
import { describe, expect, test } from 'vitest';
import { writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { idleMs } from '../../../../server/sync/room-book.ts';
import { StoreUnavailable } from '../../../../server/workshop/ports.ts';
import { openTable } from '../../../../shared/document/table-document.ts';
import { addIdea } from '../../../../shared/document/table-edits.ts';
import { limits } from '../../../../shared/model/limits.ts';
import { frameKind } from '../../../../shared/protocol/frames.ts';
import {
  createToyServer,
  enterToy,
  personNamed,
  settle,
  type Toy,
  tableName,
} from '../../../support/sync-toys.ts';

const document = tableName('A');
const code = 'document/copy-claimed';

function ideaUnder(clientId: number, id: string): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  const idea = { id, text: 'Ljus', language: 'sv', kind: 'solution', createdAtMs: 1 } as const;
  addIdea(openTable(doc), idea, null);
  return Y.encodeStateAsUpdate(doc);
}

/** Writes an idea under a client id, as any program can. Returns what it is answered. */
async function writeUnder(toy: Toy, clientId: number, id = `i${clientId}`) {
  const update = ideaUnder(clientId, id);
  toy.send(frameKind.sync, (encoder) => writeUpdate(encoder, update));
  await settle();
  return toy.answers.at(-1)?.code;
}

async function startPair() {
  const server = createToyServer();
  const anna = await enterToy(server.sync, { name: 'Anna', isOurs: true });
  const mallory = await enterToy(server.sync, { name: 'Mallory' });
  return { ...server, anna, mallory };
}

describe('a client id that is held', () => {
  test('[DO51] from the opening on nobody else writes under it, also when its holder is long gone', async () => {
    const { sync, stopwatch, anna, mallory } = await startPair();
    anna.peer.close();
    stopwatch.atMs += 600_000;
    expect(await writeUnder(mallory, anna.doc.clientID)).toBe(code);
    mallory.show({}, anna.doc.clientID, 99);
    const again = await enterToy(sync, { name: 'Anna', isOurs: true, doc: anna.doc });
    expect(await writeUnder(again, anna.doc.clientID)).toBeNull();
  });

  test('[DO51] it is on disk before the document is open, and only until something is written under it', async () => {
    const { log, anna } = await startPair();
    const { clientID } = anna.doc;
    expect([...(await log.readReserved(document))]).toEqual([[clientID, personNamed('Anna')]]);
    expect(anna.owned).toEqual([]);
    expect(await writeUnder(anna, clientID)).toBeNull();
    expect(anna.owned).toEqual([{ [clientID]: personNamed('Anna') }]);
    expect([...(await log.readReserved(document))]).toEqual([]);
    expect((await log.read(document)).owners.get(clientID)).toBe(personNamed('Anna'));
  });

  test('[DO51] it is held by a server that has read it from the disk', async () => {
    const { log, anna } = await startPair();
    const later = createToyServer(log);
    const mallory = await enterToy(later.sync, { name: 'Mallory' });
    expect(await writeUnder(mallory, anna.doc.clientID)).toBe(code);
    const again = await enterToy(later.sync, { name: 'Anna', isOurs: true, doc: anna.doc });
    expect(await writeUnder(again, anna.doc.clientID)).toBeNull();
  });

  test('[DO51] whoever opens a copy under the id of another is refused at the door', async () => {
    const { sync, anna, mallory } = await startPair();
    await expect(
      enterToy(sync, { name: 'Mallory', isOurs: true, doc: copyUnder(anna.doc.clientID) }),
    ).rejects.toMatchObject({ code });
    mallory.show({});
    await settle();
    await expect(
      enterToy(sync, { name: 'Anna', isOurs: true, doc: copyUnder(mallory.doc.clientID) }),
    ).rejects.toMatchObject({ code });
  });

  test('[DO51] it is free again once its copy was given up', async () => {
    const { log, anna, mallory } = await startPair();
    anna.peer.giveUp();
    await settle();
    expect([...(await log.readReserved(document))]).toEqual([]);
    expect(await writeUnder(mallory, anna.doc.clientID)).toBeNull();
  });

  test('[DO51] of one person so many are held, and the oldest goes first', async () => {
    const { sync, log, anna, mallory } = await startPair();
    for (let at = 0; at < limits.reservedCopiesPerPerson; at += 1) {
      const toy = await enterToy(sync, { name: 'Anna', isOurs: true });
      toy.peer.close();
    }
    await settle();
    const held = await log.readReserved(document);
    expect(held.size).toBe(limits.reservedCopiesPerPerson);
    expect(held.has(anna.doc.clientID)).toBe(false);
    expect(await writeUnder(mallory, anna.doc.clientID)).toBeNull();
  });

  test('[DO51] a disk that takes no writes keeps nobody from reading', async () => {
    const { sync, log } = createToyServer();
    log.fail(new StoreUnavailable('the disk is full'));
    const anna = await enterToy(sync, { name: 'Anna', isOurs: true });
    log.fail(null);
    const mallory = await enterToy(sync, { name: 'Mallory' });
    expect(await writeUnder(mallory, anna.doc.clientID)).toBe(code);
    // The next opening brings it to disk.
    await enterToy(sync, { name: 'Anna', isOurs: true, doc: anna.doc });
    expect((await log.readReserved(document)).size).toBe(1);
  });

  test('[DO51] a wall holds nothing', async () => {
    const { sync, log } = createToyServer();
    await enterToy(sync, { isWall: true, isOurs: true });
    expect((await log.readReserved(document)).size).toBe(0);
  });
});

const copyUnder = (clientId: number) => Object.assign(new Y.Doc(), { clientID: clientId });

describe('a client id that was only announced', () => {
  test('[GU3] is held while its connection is there and a moment longer', async () => {
    const { sync, stopwatch, mallory } = await startPair();
    const stock = await enterToy(sync, { name: 'Bo' });
    stock.show({});
    await settle();
    stopwatch.atMs += idleMs * 10;
    expect(await writeUnder(mallory, stock.doc.clientID, 'early')).toBe(code);
    stock.peer.close();
    stopwatch.atMs += 14_000;
    expect(await writeUnder(mallory, stock.doc.clientID, 'soon')).toBe(code);
    stopwatch.atMs += 2_000;
    expect(await writeUnder(mallory, stock.doc.clientID, 'late')).toBeNull();
  });
});

test('[GU12] an honest page that had many words in hand is not taken for a dozen forgers', async () => {
  const { sync, anna, mallory } = await startPair();
  for (let at = 0; at < 20; at += 1) {
    const update = ideaUnder(anna.doc.clientID, `i${at}`);
    mallory.send(frameKind.sync, (encoder) => writeUpdate(encoder, update));
  }
  await settle();
  const again = await enterToy(sync, { name: 'Mallory' });
  expect(await writeUnder(again, again.doc.clientID)).toBeNull();
});
