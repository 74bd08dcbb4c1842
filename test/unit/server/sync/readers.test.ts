// What readers are told: first synchronisation, slow ones, and those who may no longer read.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeSyncStep1 } from 'y-protocols/sync';
import * as Y from 'yjs';
import { mostQueuedBytes, mostStalledMs } from '../../../../server/sync/outbox.ts';
import { encodePieces } from '../../../../server/sync/pieces.ts';
import { addIdea } from '../../../../shared/document/table-edits.ts';
import { readTable } from '../../../../shared/document/table-snapshot.ts';
import { closings } from '../../../../shared/protocol/closings.ts';
import { frameKind, frameLimits } from '../../../../shared/protocol/frames.ts';
import { nth } from '../../../support/sessions.ts';
import {
  createToyServer,
  enterToy,
  settle,
  syncFrames,
  type Toy,
  tableName,
  unseen,
  updatesTo,
} from '../../../support/sync-toys.ts';

const document = tableName('A');
const add = ({ table }: Pick<Toy, 'table'>, id: string, text = id) =>
  addIdea(table, { id, text, language: 'sv', kind: 'solution', createdAtMs: 1 }, null);
const ideas = ({ table }: Toy) => readTable(table).ideas.map(({ id }) => id);

/** A document as many different people would leave it. */
function largeDocument(bytes: number): Y.Doc {
  const doc = new Y.Doc();
  const text = 'ö'.repeat(5000);
  for (let at = 0; at * 10_000 < bytes; at += 1) {
    doc.clientID = 1000 + (at % 7);
    doc.getMap('ideas').set(`${at}`, new Y.Text(`${at} ${text}`));
  }
  doc.getMap('ideas').delete('3');
  return doc;
}

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

describe('first synchronisation', () => {
  test('[DO13] a question is answered with what is lacking, then asked back', async () => {
    const { sync } = createToyServer();
    const anna = await enterToy(sync, { name: 'Anna' });
    add(anna, 'one');
    await settle();
    const yuki = await enterToy(sync, { name: 'Yuki' });
    expect(yuki.frames.slice(0, 2).map(([, kind]) => kind)).toEqual([1, 0]);
    expect(ideas(yuki)).toEqual(['one']);
  });

  test('[DO13] five megabytes come in pieces, the answer last, and nothing is missing', async () => {
    const { sync, log } = createToyServer();
    const writer = largeDocument(5_000_000);
    log.plant(document, Y.encodeStateAsUpdate(writer));
    const toy = await enterToy(sync);
    const answers = syncFrames(toy.frames, 'step2');
    expect(updatesTo(toy).length).toBeGreaterThan(4);
    expect(answers).toHaveLength(1);
    const largest = Math.max(...toy.frames.map((frame) => frame.byteLength));
    expect(largest).toBeLessThan(frameLimits.sync);
    expect(toy.doc.getMap('ideas').toJSON()).toEqual(writer.getMap('ideas').toJSON());
    expect(Y.encodeStateVector(toy.doc)).toEqual(Y.encodeStateVector(writer));
    expect(toy.doc.store.pendingStructs).toBeNull();
  });

  test('[DO13] pieces of an update say together what it said, also beyond a vector', () => {
    const writer = largeDocument(300_000);
    const half = new Y.Doc();
    const words = writer.getText('words');
    words.insert(0, 'begun');
    const vector = Y.encodeStateVector(writer);
    Y.applyUpdate(half, Y.encodeStateAsUpdate(writer));
    words.insert(5, ' and gone on, in one struct');
    writer.clientID = 5;
    writer.getMap('ideas').set('new', new Y.Text('x'.repeat(60_000)));
    writer.getMap('ideas').delete('7');
    for (const piece of encodePieces(writer, Y.decodeStateVector(vector), 10_000)) {
      Y.applyUpdate(half, piece);
    }
    expect(half.getMap('ideas').toJSON()).toEqual(writer.getMap('ideas').toJSON());
    expect(half.getText('words').toJSON()).toBe(words.toJSON());
  });

  test('[DO13] newcomers to a long document share one encoding, and get the newest besides', async () => {
    const server = createToyServer();
    server.log.plant(document, Y.encodeStateAsUpdate(largeDocument(1_200_000)));
    const anna = await enterToy(server.sync, { name: 'Anna' });
    add(anna, 'newest');
    await settle();
    const yuki = await enterToy(server.sync, { name: 'Yuki' });
    expect(yuki.table.ideas.has('newest')).toBe(true);
    expect(Buffer.compare(nth(updatesTo(yuki), 0), nth(updatesTo(anna), 0))).toBe(0);
    expect(syncFrames(yuki.frames, 'step2')).toHaveLength(1);
  });

  test('[DO13] what is written while the pieces leave is not missed', async () => {
    const server = createToyServer();
    server.log.plant(document, Y.encodeStateAsUpdate(largeDocument(1_200_000)));
    const anna = await enterToy(server.sync, { name: 'Anna' });
    const slow = await enterToy(server.sync, { name: 'Slow' });
    slow.queuedBytes = mostQueuedBytes + 1;
    slow.frames.length = 0;
    slow.synchronise();
    await settle();
    expect(slow.frames).toEqual([]);
    add(anna, 'meanwhile');
    await settle();
    slow.queuedBytes = 0;
    await pass(server, 100);
    expect(syncFrames(slow.frames, 'step2')).toHaveLength(1);
    expect(slow.table.ideas.has('meanwhile')).toBe(true);
  });
});

describe('slow readers', () => {
  test('[DO14] one who falls behind hears nothing until the queue is taken, then all that is lacking at once', async () => {
    const server = createToyServer();
    const anna = await enterToy(server.sync, { name: 'Anna' });
    const slow = await enterToy(server.sync, { name: 'Slow' });
    slow.queuedBytes = mostQueuedBytes + 1;
    add(anna, 'zero');
    await settle();
    slow.frames.length = 0;
    for (let at = 0; at < 50; at += 1) {
      add(anna, `${at}`);
      await settle();
    }
    await pass(server, 1000);
    expect(slow.frames).toEqual([]);
    slow.queuedBytes = 0;
    await pass(server, 100);
    expect(updatesTo(slow)).toHaveLength(1);
    expect(ideas(slow).toSorted()).toEqual(ideas(anna).toSorted());
    add(anna, 'after');
    await settle();
    expect(slow.table.ideas.has('after')).toBe(true);
    expect(slow.closings).toEqual([]);
  });

  test('[DO14] one who takes nothing at all is let go, and nobody else notices', async () => {
    const server = createToyServer();
    const anna = await enterToy(server.sync, { name: 'Anna' });
    const stuck = await enterToy(server.sync, { name: 'Stuck' });
    stuck.queuedBytes = mostQueuedBytes + 1;
    add(anna, 'one');
    await settle();
    await pass(server, mostStalledMs - 100);
    expect(stuck.closings).toEqual([]);
    await pass(server, 200);
    expect(stuck.closings).toEqual([closings.tooSlow]);
    expect(anna.closings).toEqual([]);
  });
});

describe('slow lines', () => {
  const bytesOf = ({ frames }: Toy) => frames.reduce((sum, { byteLength }) => sum + byteLength, 0);

  test('[DO13] a slow line is given a long document bit by bit, so that its heartbeat gets through, and is not cut', async () => {
    const server = createToyServer();
    server.log.plant(document, Y.encodeStateAsUpdate(largeDocument(1_500_000)));
    const slow = await enterToy(server.sync, { name: 'Slow' });
    slow.frames.length = 0;
    let taken = 0;
    Object.defineProperty(slow, 'queuedBytes', { get: () => bytesOf(slow) - taken });
    slow.isListening = false;
    slow.send(frameKind.sync, (encoder) => writeSyncStep1(encoder, new Y.Doc()));
    await settle();
    const waiting: number[] = [];
    while (syncFrames(slow.frames, 'step2').length === 0 && waiting.length < 200) {
      taken = Math.min(bytesOf(slow), taken + 15_000);
      await pass(server, 1000);
      waiting.push(slow.queuedBytes);
    }
    expect(waiting.length).toBeGreaterThan(50);
    expect(Math.max(...waiting)).toBeLessThan(400_000);
    expect(syncFrames(slow.frames, 'step2')).toHaveLength(1);
    expect(slow.closings).toEqual([]);
  });
});

describe('readers', () => {
  test('[DO17] who may no longer read is let go before anything more is told', async () => {
    const server = createToyServer();
    const anna = await enterToy(server.sync, { name: 'Anna' });
    const gone = await enterToy(server.sync, { name: 'Gone' });
    server.stopwatch.atMs += 1000;
    gone.setRights(unseen);
    add(anna, 'secret');
    await settle();
    expect(gone.closings).toEqual([closings.accessChanged]);
    expect(ideas(gone)).toEqual([]);
  });

  test('[DO17] also when nothing is written', async () => {
    const server = createToyServer();
    const gone = await enterToy(server.sync, { name: 'Gone' });
    gone.setRights(unseen);
    await pass(server, 20_000);
    expect(gone.closings).toEqual([closings.accessChanged]);
  });

  test('[DO21] a quiet connection is spoken to now and then, as y-websocket expects', async () => {
    const server = createToyServer();
    const wall = await enterToy(server.sync, { isWall: true });
    wall.frames.length = 0;
    await pass(server, 25_000);
    expect(wall.frames.map(([kind]) => kind)).toEqual([frameKind.awareness]);
  });
});
