// What those who ask again and again cost the server: answers made, bytes told, and nobody else's turn.
import * as encoding from 'lib0/encoding';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeSyncStep1 } from 'y-protocols/sync';
import * as Y from 'yjs';
import { createCatchingUp } from '../../../../server/sync/catching-up.ts';
import type { Peer } from '../../../../server/sync/peer.ts';
import { createTimeShare } from '../../../../server/sync/time-share.ts';
import { addIdea } from '../../../../shared/document/table-edits.ts';
import { limits } from '../../../../shared/model/limits.ts';
import { closings } from '../../../../shared/protocol/closings.ts';
import { frameKind, frameLimits, syncKind } from '../../../../shared/protocol/frames.ts';
import { nth } from '../../../support/sessions.ts';
import {
  createToyServer,
  enterToy,
  settle,
  syncFrames,
  type Toy,
  tableName,
  updatesTo,
} from '../../../support/sync-toys.ts';

const document = tableName('A');
const writers = [11, 12, 13, 14];

/** So many ideas of several writers; most of it is text. */
function plantedDocument(ideas: number, units: number): Y.Doc {
  const doc = new Y.Doc();
  for (let at = 0; at < ideas; at += 1) {
    doc.clientID = nth(writers, at % writers.length);
    doc.getMap('ideas').set(`${at}`, new Y.Text('ö'.repeat(units)));
  }
  return doc;
}

const vectorOf = (clocks: Readonly<Record<number, number>>) =>
  Y.encodeStateVector(new Map(Object.entries(clocks).map(([id, clock]) => [Number(id), clock])));

function ask(toy: Toy, vector: Uint8Array): void {
  toy.send(frameKind.sync, (encoder) => {
    encoding.writeVarUint(encoder, syncKind.step1);
    encoding.writeVarUint8Array(encoder, vector);
  });
}

const bytesTo = ({ frames }: Toy) => frames.reduce((sum, { byteLength }) => sum + byteLength, 0);
const answersTo = ({ frames }: Toy) => syncFrames(frames, 'step2').length;
const add = ({ table }: Toy, id: string) =>
  addIdea(table, { id, text: id, language: 'sv', kind: 'solution', createdAtMs: 1 }, null);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function pass(server: { stopwatch: { atMs: number } }, ms: number): Promise<void> {
  server.stopwatch.atMs += ms;
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
}

async function openLong(ideas = 400, units = 500) {
  const server = createToyServer();
  server.log.plant(document, Y.encodeStateAsUpdate(plantedDocument(ideas, units)));
  const whole = bytesTo(await enterToy(server.sync, { name: 'First' }));
  const { answersMade } = server.counted;
  return { server, whole, madeSince: () => server.counted.answersMade - answersMade };
}

/** Enters without asking for anything yet. */
async function enterSilent({ sync }: ReturnType<typeof createToyServer>, name: string) {
  const toy = await enterToy(sync, { name, doc: new Y.Doc() });
  toy.frames.length = 0;
  toy.isListening = false;
  return toy;
}

test('[DO29] what is lacking is made once for all who lack the same, whatever else their vectors claim', async () => {
  const { server, madeSince } = await openLong();
  const toys: Toy[] = [];
  for (let at = 0; at < 20; at += 1) toys.push(await enterSilent(server, `P${at + 100}`));
  const state = Y.getState(nth(toys, 0).doc.store, 11);
  for (const [at, toy] of toys.entries()) {
    ask(toy, vectorOf({ 11: state - 3, 12: 1e6, 13: 1e7, 14: 1e8, [1e6 + at]: 1 + at }));
  }
  await settle();
  expect(madeSince()).toBe(1);
  for (const toy of toys) {
    expect(answersTo(toy)).toBe(1);
    expect(bytesTo(toy)).toBeLessThan(1000);
  }
});

test('[DO29] whoever lacks most of it is told all of it, which is made for everybody', async () => {
  const { server, whole, madeSince } = await openLong();
  for (let at = 0; at < 30; at += 1) {
    const toy = await enterSilent(server, `P${at + 100}`);
    ask(toy, vectorOf({ [nth(writers, at % 4)]: 1 + at }));
    await settle();
    expect(answersTo(toy)).toBe(1);
    expect(Math.abs(bytesTo(toy) - whole)).toBeLessThan(1000);
  }
  expect(madeSince()).toBe(0);
});

test('[DO29] different vectors without end make a bounded number of answers, and each is answered', async () => {
  const { server, madeSince } = await openLong();
  const asked = 100;
  for (let at = 0; at < asked; at += 1) {
    const toy = await enterSilent(server, `P${at + 100}`);
    const full = Y.decodeStateVector(Y.encodeStateVector(toy.doc));
    const some = Object.fromEntries([...full].map(([id, clock]) => [id, (clock * 3) >> 2]));
    ask(toy, vectorOf({ ...some, 11: nth([...full.values()], 0) - 6000 - at }));
    await settle();
    expect(answersTo(toy)).toBe(1);
  }
  expect(madeSince()).toBeLessThan(asked);
  expect(madeSince()).toBeLessThanOrEqual(64);
});

test('[DO30] who asks again for what they were told has it once more, then slowly, and hears meanwhile what happens', async () => {
  const { server, whole } = await openLong();
  expect(whole).toBeGreaterThan(limits.repeatBytesAtOnce);
  const anna = await enterToy(server.sync, { name: 'Anna' });
  const greedy = await enterSilent(server, 'Greedy');
  const asking = async (times: number) => {
    for (let at = 0; at < times; at += 1) {
      ask(greedy, vectorOf({ 11: 1 }));
      await pass(server, 1000);
    }
  };
  await asking(8);
  expect(answersTo(greedy)).toBe(1);
  greedy.frames.length = 0;
  add(anna, 'meanwhile');
  await settle();
  expect(updatesTo(greedy)).toHaveLength(1);
  // All of it once more takes as long as its bytes do at that rate.
  await asking(Math.ceil(whole / limits.repeatBytesPerSecond));
  expect(answersTo(greedy)).toBeGreaterThan(0);
  expect(answersTo(greedy)).toBeLessThanOrEqual(2);
  expect(greedy.closings).toEqual([]);
});

test('[DO30] another connection of the same person asks on the same account, and another person on their own', async () => {
  const { server } = await openLong();
  const one = await enterSilent(server, 'Anna');
  const other = await enterSilent(server, 'Anna');
  const bo = await enterSilent(server, 'Bo');
  for (const toy of [one, other, bo]) {
    ask(toy, vectorOf({ 11: 1 }));
    await settle();
  }
  expect([one, other, bo].map(answersTo)).toEqual([1, 0, 1]);
  ask(other, Y.encodeStateVector(other.doc));
  await pass(server, 60_000);
  expect(answersTo(other)).toBe(1);
});

test('[DO30] a question while the answer to the first is under way costs no second beginning', async () => {
  const { server, whole } = await openLong(800, 1000);
  const slow = await enterToy(server.sync, { name: 'Slow', doc: new Y.Doc() });
  const before = bytesTo(slow);
  expect(before).toBeGreaterThan(1_000_000);
  slow.frames.length = 0;
  slow.isListening = false;
  Object.defineProperty(slow, 'queuedBytes', { get: () => bytesTo(slow) });
  for (let at = 0; at < 15; at += 1) {
    slow.send(frameKind.sync, (encoder) => writeSyncStep1(encoder, new Y.Doc()));
    await pass(server, 10);
  }
  expect(bytesTo(slow)).toBeLessThan(whole / 2);
});

test('[DO30] who asks who is here, of whom they hear anyway, is told a bounded number of bytes', async () => {
  const server = createToyServer();
  const toys: Toy[] = [];
  for (let at = 0; at < 40; at += 1) {
    const toy = await enterToy(server.sync, { name: `P${at + 100}` });
    toy.show({ at: { x: at, y: at } });
    toys.push(toy);
  }
  await pass(server, 200);
  const asker = nth(toys, 0);
  asker.frames.length = 0;
  for (let at = 0; at < 600; at += 1) {
    asker.send(frameKind.queryAwareness, () => undefined);
    if (at >= 15) await pass(server, 1000);
  }
  expect(asker.closings).toEqual([]);
  expect(asker.frames.length).toBeGreaterThan(15);
  const once = Math.max(...asker.frames.map(({ byteLength }) => byteLength));
  expect(once).toBeGreaterThan(1000);
  const mostBytes = limits.repeatBytesAtOnce + 585 * limits.repeatBytesPerSecond + once;
  expect(bytesTo(asker)).toBeLessThan(mostBytes);
});

test('[DO15] a question beyond 64 KiB, which no copy of such a document needs, closes its connection', async () => {
  const { sync } = createToyServer();
  const anna = await enterToy(sync, { name: 'Anna' });
  ask(anna, new Uint8Array(frameLimits.update));
  await settle();
  expect(anna.closings).toEqual([closings.frameTooLarge]);
});

test('[DO31] those who wait are served in bites, in turn, and within a share of the time of all rooms', async () => {
  const stopwatch = { atMs: 1000, elapsedMs: () => stopwatch.atMs };
  const time = createTimeShare(1 / 3, stopwatch);
  const served: string[] = [];
  const toLine = (room: string) =>
    createCatchingUp({
      bring: (peer) => {
        served.push(`${room}${(peer as unknown as { name: string }).name}`);
        stopwatch.atMs += 2;
        return false;
      },
      begin: () => undefined,
      stopwatch,
      time,
    });
  const peers = Array.from({ length: 10 }, (_, at) => ({ name: `${at}` }) as unknown as Peer);
  const lines = [toLine('A'), toLine('B')];
  for (const line of lines) for (const peer of peers) line.ask(peer);
  await settle();
  expect(served).toEqual(['A0', 'A1', 'A2']);
  let bites = 1;
  for (; served.length < 20 && bites < 100; bites += 1) {
    const before = served.length;
    stopwatch.atMs += 18;
    await vi.advanceTimersByTimeAsync(18);
    await settle();
    expect(served.length - before).toBeLessThanOrEqual(3);
  }
  expect(new Set(served).size).toBe(20);
});
