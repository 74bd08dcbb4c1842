// Documents come into memory once and whole, leave it when nobody needs them, and long logs are merged.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { manyBytes, manyRows, manyRowsOpen } from '../../../../server/sync/merging.ts';
import { idleMs } from '../../../../server/sync/room-book.ts';
import { addIdea } from '../../../../shared/document/table-edits.ts';
import { readTable } from '../../../../shared/document/table-snapshot.ts';
import {
  createToyServer,
  enterToy,
  settle,
  type Toy,
  tableName,
} from '../../../support/sync-toys.ts';

const document = tableName('A');
const mebibyte = 1024 * 1024;
const add = ({ table }: Pick<Toy, 'table'>, id: string, text = id) =>
  addIdea(table, { id, text, language: 'sv', kind: 'solution', createdAtMs: 1 }, null);
const ideas = ({ table }: Toy) => readTable(table).ideas.map(({ id }) => id);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Moves both clocks. */
async function pass(server: { stopwatch: { atMs: number } }, ms: number): Promise<void> {
  server.stopwatch.atMs += ms;
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
}

describe('loading', () => {
  test('[DO12] a document is loaded once, however many ask, and whole before anybody is answered', async () => {
    const { sync, log } = createToyServer();
    const writer = new Y.Doc();
    writer.getMap('ideas').set('x', 1);
    log.plant(document, Y.encodeStateAsUpdate(writer));
    const release = log.hold();
    const coming = [enterToy(sync, { name: 'Anna' }), enterToy(sync, { name: 'Yuki' })];
    const reading = sync.readTableDocument(document);
    await settle();
    expect(log.reads).toEqual([document]);
    release();
    await reading;
    for (const toy of await Promise.all(coming)) {
      expect(toy.doc.getMap('ideas').get('x')).toBe(1);
    }
    expect(log.reads).toEqual([document]);
  });

  test('[DO12] a row that cannot be read is named, and the document opens without it', async () => {
    const { sync, log, faults } = createToyServer();
    const writer = new Y.Doc();
    writer.getMap('ideas').set('x', 1);
    log.plant(document, new Uint8Array([1, 1, 9, 9, 9, 9]));
    log.plant(document, Y.encodeStateAsUpdate(writer));
    const toy = await enterToy(sync);
    expect(toy.doc.getMap('ideas').get('x')).toBe(1);
    expect(faults).toHaveLength(1);
  });

  test('[DO12] when the log cannot be read the next one who asks tries anew', async () => {
    const { sync, log } = createToyServer();
    const read = vi.spyOn(log, 'read').mockRejectedValueOnce(new Error('away'));
    await expect(sync.readTableDocument(document)).rejects.toThrow('away');
    await expect(sync.readTableDocument(document)).resolves.toBeDefined();
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('[DO12] it is forgotten a while after the last has left, and comes back as it was', async () => {
    const server = createToyServer();
    const anna = await enterToy(server.sync);
    add(anna, 'one');
    await settle();
    await pass(server, 2 * idleMs);
    await server.sync.readTableDocument(document);
    expect(server.log.reads).toHaveLength(1);

    anna.peer.close();
    await pass(server, idleMs - 1);
    await server.sync.readTableDocument(document);
    expect(server.log.reads).toHaveLength(1);
    await pass(server, idleMs);
    const { snapshot, owners } = await server.sync.readTableDocument(document);
    expect(server.log.reads).toHaveLength(2);
    expect(snapshot.ideas.map(({ id }) => id)).toEqual(['one']);
    expect(owners.has(anna.doc.clientID)).toBe(true);
  });

  test('[DO12] it is not forgotten while a commit is under way', async () => {
    const server = createToyServer();
    const anna = await enterToy(server.sync);
    const release = server.log.hold();
    add(anna, 'one');
    anna.peer.close();
    await pass(server, idleMs);
    release();
    await settle();
    expect(server.log.rows(document)).toHaveLength(1);
    await expect(server.sync.readTableDocument(document)).resolves.toMatchObject({
      snapshot: { ideas: [{ id: 'one' }] },
    });
    expect(server.log.reads).toHaveLength(1);
  });

  test('[DO44] large ones that nobody has open are forgotten sooner, the longest unasked first', async () => {
    const { sync, log } = createToyServer();
    const letters = ['A', 'B', 'C', 'D', 'E'];
    const writer = new Y.Doc();
    writer.getXmlFragment('statement').insert(0, [new Y.XmlText('o'.repeat(20 * mebibyte))]);
    const update = Y.encodeStateAsUpdate(writer);
    for (const letter of letters) log.plant(tableName(letter), update);
    const held = await enterToy(sync, { document: tableName('A') });
    for (const letter of letters) await sync.readTableDocument(tableName(letter));
    await settle();
    // Somebody is in the first; of the others three fit.
    expect(sync.counts().rooms).toBe(4);
    for (const letter of ['E', 'D', 'C', 'A']) await sync.readTableDocument(tableName(letter));
    expect(log.reads).toHaveLength(letters.length);
    await sync.readTableDocument(tableName('B'));
    expect(log.reads).toHaveLength(letters.length + 1);
    held.peer.close();
  });

  test('[DO19] a long log is merged in the background, when it is loaded and when it has grown', async () => {
    const server = createToyServer();
    const { sync, log } = server;
    const writer = new Y.Doc();
    writer.on('update', (update: Uint8Array) => log.plant(document, update));
    for (let at = 0; at <= manyRows; at += 1) writer.getMap('ideas').set(`${at}`, at);
    const anna = await enterToy(sync);
    expect(log.rows(document)).toHaveLength(1);
    expect(anna.doc.getMap('ideas').size).toBe(manyRows + 1);

    for (let at = 0; at <= manyRows; at += 1) {
      add(anna, `idea-${at}`);
      await settle();
    }
    expect(log.rows(document).length).toBeGreaterThan(manyRows);
    anna.peer.close();
    await pass(server, idleMs);
    await sync.stop();
    expect(log.rows(document)).toHaveLength(1);
    const late = await enterToy(createToyServer().sync);
    for (const row of log.rows(document)) Y.applyUpdate(late.doc, row);
    expect(ideas(late)).toHaveLength(manyRows + 1);
  });

  test('[DO19] also while people go on writing', async () => {
    const { sync, log } = createToyServer();
    const anna = await enterToy(sync);
    for (let at = 0; at <= manyRowsOpen + 50; at += 1) {
      anna.table.places.set(`p${at % 7}`, { x: at, y: 1 });
    }
    await sync.stop();
    expect(log.rows(document).length).toBeLessThan(100);
    const kept = new Y.Doc();
    for (const row of log.rows(document)) Y.applyUpdate(kept, row);
    expect(kept.getMap('places').toJSON()).toEqual(anna.table.places.toJSON());
  });

  test('[DO19] also when its rows are few and large', async () => {
    const { sync, log } = createToyServer();
    const text = new Y.XmlText();
    const writer = new Y.Doc();
    writer.on('update', (update: Uint8Array) => log.plant(document, update));
    writer.getXmlFragment('statement').insert(0, [text]);
    const rows = Math.ceil(manyBytes / mebibyte);
    for (let at = 0; at <= rows; at += 1) {
      text.insert(0, 'o'.repeat(mebibyte));
      text.delete(0, mebibyte);
    }
    expect(log.rows(document).length).toBeLessThan(manyRows);
    await sync.readTableDocument(document);
    await sync.stop();
    expect(log.rows(document)).toHaveLength(1);
    expect(log.rows(document)[0]?.byteLength).toBeLessThan(1000);
  });

  test('[DO19] a log with an unreadable row is left as it is', async () => {
    const { sync, log } = createToyServer();
    const writer = new Y.Doc();
    writer.on('update', (update: Uint8Array) => log.plant(document, update));
    log.plant(document, new Uint8Array([1, 1, 9, 9, 9, 9]));
    for (let at = 0; at <= manyRows; at += 1) writer.getMap('ideas').set(`${at}`, at);
    await enterToy(sync);
    await sync.stop();
    expect(log.rows(document)).toHaveLength(manyRows + 2);
  });
});
