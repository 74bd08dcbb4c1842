// Whose edit is judged next: turns of persons and of rooms, and what it costs to repeat what is known.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeSyncStep2, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { createByteBudget } from '../../../../server/sync/byte-budget.ts';
import { createCommitTurns, type EditLine } from '../../../../server/sync/commit-turns.ts';
import type { Waiting } from '../../../../server/sync/edit.ts';
import type { Peer } from '../../../../server/sync/peer.ts';
import {
  costOfEdit,
  createWaitingBytes,
  fewWaitingBytes,
  mostWaitingBytesInAll,
  mostWaitingBytesOfPerson,
} from '../../../../server/sync/waiting-bytes.ts';
import { createWaitingEdits } from '../../../../server/sync/waiting-edits.ts';
import { addIdea } from '../../../../shared/document/table-edits.ts';
import { limits } from '../../../../shared/model/limits.ts';
import { frameKind } from '../../../../shared/protocol/frames.ts';
import { createMemoryDocumentLog } from '../../../support/memory-document-log.ts';
import { nth } from '../../../support/sessions.ts';
import {
  createToyServer,
  enterToy,
  settle,
  type Toy,
  tableName,
} from '../../../support/sync-toys.ts';

const document = tableName('A');
const silent = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const add = ({ table }: Toy, id: string) =>
  addIdea(table, { id, text: id, language: 'sv', kind: 'solution', createdAtMs: 1 }, null);
const peerOf = (person: string) => ({ admission: { personIds: [person] } }) as unknown as Peer;

function startWaiting(waitingBytes = createWaitingBytes()) {
  const stopwatch = { atMs: 0, elapsedMs: () => stopwatch.atMs };
  const repeats = createByteBudget({ atOnce: 1000, perSecond: 100 }, stopwatch);
  const waiting = createWaitingEdits({ repeats, waitingBytes });
  const names = new Map<Waiting, string>();
  const push = (from: Peer, name: string, bytes: number) => {
    const edit = { from, update: new Uint8Array(bytes), isAnswer: false, arrivedMs: 0 };
    names.set(edit, name);
    return waiting.push(edit);
  };
  const take = (count: number) =>
    Array.from({ length: count }, () => {
      const edit = waiting.next();
      return edit ? names.get(edit) : null;
    });
  return { waiting, stopwatch, push, take };
}

test('[DO32] whoever has had least of the work is next, on however many connections the others pour', () => {
  const { push, take } = startWaiting();
  for (let at = 0; at < 40; at += 1) push(peerOf(`flood${at % 2}`), `f${at}`, 60_000);
  take(5);
  push(peerOf('anna'), 'a1', 100);
  push(peerOf('anna'), 'a2', 100);
  expect(take(2)).toEqual(['a1', 'a2']);
});

test('[DO32] one person’s edits keep their order, over all connections', () => {
  const { push, take, waiting } = startWaiting();
  const [phone, laptop] = [peerOf('anna'), peerOf('anna')];
  const sent = Array.from({ length: 20 }, (_, at) => `${at}`);
  for (const [at, name] of sent.entries()) {
    push(at % 3 === 0 ? phone : laptop, name, 20_000 - 900 * at);
    push(peerOf('bo'), `bo${name}`, 500);
  }
  const taken = take(40);
  expect(taken.filter((name) => sent.includes(`${name}`))).toEqual(sent);
  expect(waiting.isEmpty()).toBe(true);
});

test('[DO32] nobody saves up turns by being quiet', () => {
  const { push, take } = startWaiting();
  const flood = peerOf('flood');
  for (let at = 0; at < 2000; at += 1) push(flood, `f${at}`, 1000);
  take(1000);
  for (let at = 0; at < 300; at += 1) push(peerOf('late'), `l${at}`, 1000);
  const next = take(200).map((name) => name?.at(0));
  expect(next.filter((who) => who === 'f').length).toBeGreaterThan(60);
});

test('[DO33] repeats cost several times what they are, and whoever has had too many waits; others do not', () => {
  const { push, take, waiting, stopwatch } = startWaiting();
  const repeating = { from: peerOf('flood'), update: new Uint8Array(500), isAnswer: false };
  for (let at = 0; at < 10; at += 1) push(repeating.from, `f${at}`, 500);
  for (let at = 0; at < 2; at += 1) {
    expect(take(1)).toEqual([`f${at}`]);
    waiting.wasRepeat({ ...repeating, arrivedMs: 0 });
  }
  // Twice 500 bytes and what an edit costs besides, less a thousand, at a hundred a second.
  expect(waiting.waitMs()).toBeCloseTo(5120);
  expect(take(1)).toEqual([null]);
  push(peerOf('anna'), 'a', 10);
  expect(waiting.waitMs()).toBe(0);
  expect(take(2)).toEqual(['a', null]);
  stopwatch.atMs += 5121;
  expect(take(1)).toEqual(['f2']);
});

test('[DO32] what waits of one person is bounded over all connections and documents', () => {
  const waitingBytes = createWaitingBytes();
  const [here, there] = [startWaiting(waitingBytes), startWaiting(waitingBytes)];
  const bytes = mostWaitingBytesOfPerson / 4 - costOfEdit;
  const pushTo = ({ push }: typeof here) => push(peerOf('flood'), 'f', bytes);
  expect([here, here, there, there].map(pushTo)).not.toContain(false);
  expect([here, there].map(pushTo)).not.toContain(true);
  expect(here.push(peerOf('anna'), 'a', bytes)).toBe(true);
  there.take(1);
  expect(pushTo(here)).toBe(true);
});

test('[DO32] what waits of everybody is bounded, and whoever has little waiting is still let in', () => {
  const { push } = startWaiting();
  const bytes = mostWaitingBytesOfPerson / 4 - costOfEdit;
  const pours = (_: unknown, at: number) => push(peerOf(`flood${at >> 2}`), 'f', bytes);
  const times = (4 * mostWaitingBytesInAll) / mostWaitingBytesOfPerson;
  expect(Array.from({ length: times }, pours)).not.toContain(false);
  expect(push(peerOf('late'), 'l', bytes)).toBe(false);
  expect(push(peerOf('anna'), 'a', fewWaitingBytes - costOfEdit)).toBe(true);
  expect(push(peerOf('anna'), 'a', 1)).toBe(false);
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A document, and one update of what stands in it. */
function known(): { readonly doc: Y.Doc; readonly update: Uint8Array } {
  const doc = new Y.Doc();
  doc.clientID = 1000;
  for (let at = 0; at < 12; at += 1) {
    doc.getMap('ideas').set(`${at}`, new Y.Text(`${at} ${'x'.repeat(4000)}`));
  }
  return { doc, update: Y.encodeStateAsUpdate(doc) };
}

test('[DO33] a server that stops answers also those who wait for having repeated', async () => {
  const { sync, log } = createToyServer();
  const { update } = known();
  log.plant(document, update);
  const flood = await enterToy(sync, { name: 'Flood' });
  const times = Math.ceil((1.5 * limits.knownBytesAtOnce) / update.byteLength);
  for (let at = 0; at < times; at += 1) {
    flood.send(frameKind.sync, (encoder) => writeUpdate(encoder, update));
  }
  add(flood, 'last');
  for (let at = 0; at < 60; at += 1) await settle();
  expect(log.rows(document)).toHaveLength(1);
  await sync.stop();
  expect(log.rows(document)).toHaveLength(2);
  expect(flood.answers.at(-1)?.code).toBeNull();
});

test('[DO33] known edits without end are all answered in the end, in order, and keep nobody else', async () => {
  const { sync, log, stopwatch } = createToyServer();
  const { update } = known();
  log.plant(document, update);
  const anna = await enterToy(sync, { name: 'Anna' });
  const flood = await enterToy(sync, { name: 'Flood' });
  const times = Math.ceil((1.5 * limits.knownBytesAtOnce) / update.byteLength);
  for (let at = 0; at < times; at += 1) {
    flood.send(frameKind.sync, (encoder) => writeUpdate(encoder, update));
  }
  add(anna, 'first');
  for (let at = 0; at < 60; at += 1) await settle();
  const answered = () => flood.answers.at(-1)?.count ?? 0;
  expect(answered()).toBeLessThan(0.8 * times);
  expect(anna.answers.at(-1)?.code).toBeNull();
  add(anna, 'second');
  await settle();
  expect(log.rows(document)).toHaveLength(3);
  for (let at = 0; at < 40 && answered() < times + 1; at += 1) {
    stopwatch.atMs += 1000;
    await vi.advanceTimersByTimeAsync(1000);
    for (let turn = 0; turn < 10; turn += 1) await settle();
  }
  expect(answered()).toBe(times + 1);
  expect(flood.answers.every(({ code }) => code === null)).toBe(true);
  expect(flood.closings).toEqual([]);
});

test('[DO33] three hundred who come back at once and tell all they have are answered, and nobody is sent away', async () => {
  const { sync, log } = createToyServer();
  const { update } = known();
  log.plant(document, update);
  const toys: Toy[] = [];
  for (let at = 0; at < 300; at += 1) {
    toys.push(await enterToy(sync, { name: `P${at + 1000}` }));
  }
  for (const [at, toy] of toys.entries()) {
    if (at % 10 === 0) add(toy, `own-${at}`);
    toy.send(frameKind.sync, (encoder) => writeSyncStep2(encoder, toy.doc));
  }
  for (let at = 0; at < 60; at += 1) await settle();
  for (const [at, toy] of toys.entries()) {
    expect(toy.answers.at(-1)).toEqual({ count: at % 10 === 0 ? 3 : 2, code: null });
    expect(toy.closings).toEqual([]);
  }
});

test('[DO32] rooms in which much is poured take turns, and the quick ones come every time', async () => {
  const stopwatch = { atMs: 0, elapsedMs: () => stopwatch.atMs };
  const turns = createCommitTurns(createMemoryDocumentLog(), silent, stopwatch);
  const order: string[] = [];
  const left = new Map<string, number>();
  const toLine = (name: string, times: number, ms: number): EditLine => {
    left.set(name, times);
    const line: EditLine = {
      prepare: () => null,
      take() {
        order.push(name);
        stopwatch.atMs += ms;
        const more = (left.get(name) ?? 0) - 1;
        left.set(name, more);
        if (more > 0) turns.due(line);
        return [];
      },
      settle: () => undefined,
    };
    return line;
  };
  const slow = Array.from({ length: 12 }, (_, at) => toLine(`slow${at}`, 5, 10));
  for (const line of slow) turns.due(line);
  turns.due(toLine('quick', 20, 0));
  await turns.settled();
  expect(order).toHaveLength(12 * 5 + 20);
  const first = order.indexOf('quick');
  const between = order.slice(first).join(' ').split('quick').slice(1, -1);
  for (const slowOnes of between) {
    expect(slowOnes.trim().split(' ').filter(Boolean).length).toBeLessThanOrEqual(2);
  }
  expect(nth(order, order.length - 1)).toMatch(/^slow/);
});
