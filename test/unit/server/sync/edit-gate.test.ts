// Who has written much lately waits; nobody else does, and nothing is refused for it.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeSyncStep2 } from 'y-protocols/sync';
import * as Y from 'yjs';
import type { Edit } from '../../../../server/sync/edit.ts';
import { createEditGate, type EditGate } from '../../../../server/sync/edit-gate.ts';
import type { Peer } from '../../../../server/sync/peer.ts';
import { createWaitingBytes, type WaitingBytes } from '../../../../server/sync/waiting-bytes.ts';
import { createWritingRates } from '../../../../server/sync/writing-rates.ts';
import { StoreUnavailable } from '../../../../server/workshop/ports.ts';
import { limits } from '../../../../shared/model/limits.ts';
import { closings } from '../../../../shared/protocol/closings.ts';
import { frameKind } from '../../../../shared/protocol/frames.ts';
import { createToyServer, enterToy, settle, tableName } from '../../../support/sync-toys.ts';

const mebibyte = 1024 * 1024;
const atOnce = limits.writtenBytesAtOnce / mebibyte;
const stored = { kind: 'store', personId: 'anna', claims: [], structs: 0 } as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function createGate(waitingBytes: WaitingBytes = createWaitingBytes()) {
  const stopwatch = { atMs: 0, elapsedMs: () => stopwatch.atMs };
  const passed: Edit[] = [];
  const flooded: Peer[] = [];
  const gate: EditGate = createEditGate({
    rates: createWritingRates(stopwatch),
    waitingBytes,
    pass: (edit) => void passed.push(edit),
    flooding: (from) => void flooded.push(from),
  });
  const peerOf = (name: string) => ({ admission: { personIds: [name] } }) as unknown as Peer;
  const update = new Uint8Array(mebibyte);
  const push = (from: Peer, times = 1) => {
    for (let at = 0; at < times; at += 1) gate.push({ from, update, isAnswer: false });
  };
  const passTime = (seconds: number) => {
    stopwatch.atMs += seconds * 1000;
    vi.advanceTimersByTime(seconds * 1000);
  };
  return { gate, passed, flooded, peerOf, push, passTime };
}

const secondsPerMebibyte = mebibyte / limits.writtenBytesPerSecond;

describe('[DO42] one person', () => {
  test('[DO42] writes much at once, waits with the rest in its order, and loses nothing', () => {
    const { gate, passed, peerOf, push, passTime } = createGate();
    const anna = peerOf('anna');
    push(anna, atOnce + 3);
    expect(passed).toHaveLength(atOnce);
    push(peerOf('yuki'));
    expect(passed).toHaveLength(atOnce + 1);
    for (let more = 2; more <= 4; more += 1) {
      passTime(secondsPerMebibyte);
      passTime(1);
      expect(passed.length).toBeGreaterThanOrEqual(atOnce + more - 1);
    }
    passTime(3 * secondsPerMebibyte);
    expect(passed).toHaveLength(atOnce + 4);
    expect(gate.isEmpty()).toBe(true);
  });

  test('[DO42] counts as one over many connections', () => {
    const { passed, peerOf, push } = createGate();
    for (let at = 0; at < 20; at += 1) push(peerOf('anna'), 1);
    expect(passed).toHaveLength(atOnce);
  });

  test('[DO42] pays for structs as well, and not for what the document had already', () => {
    const { gate, passed, peerOf, push } = createGate();
    const anna = peerOf('anna');
    push(anna, atOnce + 2);
    for (const edit of passed.slice(0, 2)) gate.judged(edit, { kind: 'known' });
    expect(passed).toHaveLength(atOnce + 2);
    push(anna, 1);
    expect(passed).toHaveLength(atOnce + 2);

    const other = createGate();
    const yuki = other.peerOf('yuki');
    other.push(yuki);
    const structs = limits.writtenBytesAtOnce / limits.writtenBytesPerStruct;
    for (const edit of other.passed) other.gate.judged(edit, { ...stored, structs });
    other.push(yuki);
    expect(other.passed).toHaveLength(1);
  });

  test('[DO42] has so much waiting at most, of a connection and of all together', () => {
    const { passed, flooded, peerOf, push } = createGate();
    const tabs = [peerOf('anna'), peerOf('anna'), peerOf('anna'), peerOf('anna')];
    push(peerOf('anna'), atOnce);
    for (const tab of tabs) push(tab, 9);
    expect(passed).toHaveLength(atOnce);
    // The ninth of the first; of the second also the eighth, as edits cost more than their bytes; then all.
    expect(flooded.filter((from) => from === tabs[0])).toHaveLength(1);
    expect(flooded.filter((from) => from === tabs[1])).toHaveLength(2);
    expect(flooded).toHaveLength(3 + 2 * 9);
  });

  test('[DO42] has no more waiting however many documents are open, and the shortest edits are counted too', () => {
    const waitingBytes = createWaitingBytes();
    const rooms = Array.from({ length: 6 }, () => createGate(waitingBytes));
    for (const { push, peerOf } of rooms) push(peerOf('anna'), atOnce + 6);
    expect(rooms.map(({ flooded }) => flooded.length)).toEqual([0, 0, 3, 6, 6, 6]);
    const [first, , third] = rooms;
    first?.gate.open();
    third?.push(third.peerOf('anna'), 1);
    expect(third?.flooded).toHaveLength(3);

    const { gate, flooded, peerOf, push } = createGate();
    const yuki = peerOf('yuki');
    push(yuki, atOnce);
    const update = new Uint8Array(1);
    for (let at = 0; at < 70_000; at += 1) gate.push({ from: yuki, update, isAnswer: false });
    expect(flooded.length).toBeGreaterThan(4000);
  });

  test('[DO42] a server that stops takes in what waits', () => {
    const { gate, passed, peerOf, push } = createGate();
    push(peerOf('anna'), atOnce + 3);
    gate.open();
    expect(passed).toHaveLength(atOnce + 3);
  });
});

test('[DO42] what the disk did not take has cost nothing: it is taken at once when it comes again', async () => {
  const { sync, log } = createToyServer();
  const doc = new Y.Doc();
  doc.clientID = 1000;
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText('o'.repeat(200_000))]);
  doc.getXmlFragment('statement').insert(0, [paragraph]);
  const { byteLength } = Y.encodeStateAsUpdate(doc);
  const sendAgain = async () => {
    const anna = await enterToy(sync, { name: 'Anna' });
    anna.send(frameKind.sync, (encoder) => writeSyncStep2(encoder, doc));
    await settle();
    return anna;
  };
  log.fail(new StoreUnavailable('the disk is full'));
  const tries = Math.ceil(limits.writtenBytesAtOnce / byteLength) + 1;
  for (let at = 0; at < tries; at += 1) {
    const { closings: ended } = await sendAgain();
    expect(ended).toEqual([closings.storeUnavailable]);
  }
  log.fail(null);
  const { answers } = await sendAgain();
  expect(answers.at(-1)?.code).toBeNull();
  expect(log.rows(tableName('A'))).toHaveLength(1);
});

test('[DO42] somebody writes without end: the others are stored at once, and all of it in its time', async () => {
  const { sync, stopwatch } = createToyServer();
  const anna = await enterToy(sync, { name: 'Anna' });
  const yuki = await enterToy(sync, { name: 'Yuki' });
  const paragraph = new Y.XmlElement('paragraph');
  const text = new Y.XmlText();
  paragraph.insert(0, [text]);
  anna.table.statement.insert(0, [paragraph]);
  const words = 'o'.repeat(60_000);
  const rounds = Math.ceil((limits.writtenBytesAtOnce + mebibyte) / words.length);
  for (let round = 0; round < rounds; round += 1) {
    text.insert(0, words);
    text.delete(0, words.length);
    await settle();
  }
  const all = 1 + 2 * rounds;
  expect(anna.answers.at(-1)?.count).toBeLessThan(all);
  const before = yuki.answers.at(-1)?.count ?? 0;
  yuki.table.groups.set('hers', new Y.Map() as never);
  await settle();
  expect(yuki.answers.at(-1)).toEqual({ count: before + 1, code: null });
  for (let tries = 0; tries < 20; tries += 1) {
    stopwatch.atMs += 10_000;
    vi.advanceTimersByTime(10_000);
    await settle();
  }
  expect(anna.answers.at(-1)?.count).toBeGreaterThanOrEqual(all);
  expect(anna.answers.map(({ code }) => code).filter((code) => code !== null)).toEqual([]);
  expect(anna.closings).toEqual([]);
});
