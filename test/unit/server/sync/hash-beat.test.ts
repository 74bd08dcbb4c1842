// When those who follow a document are told what it says, on a clock that the test moves.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { computeEveryMs, createHashBeat, quietMs } from '../../../../server/sync/hash-beat.ts';
import { hashOf } from '../../../../shared/document/content-hash.ts';
import { openTable } from '../../../../shared/document/table-document.ts';
import { addIdea } from '../../../../shared/document/table-edits.ts';
import { createToyServer, enterToy, settle } from '../../../support/sync-toys.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

function startBeat() {
  const doc = new Y.Doc();
  let revision = 0;
  let hashed = 0;
  const told: number[] = [];
  const beat = createHashBeat({
    doc,
    revision: () => revision,
    stopwatch: { elapsedMs: () => Date.now() },
    tell: (vector, hash) => {
      hashed += 1;
      expect(vector).toEqual(Y.encodeStateVector(doc));
      expect(hash).toBe(hashOf(doc));
      told.push(Date.now() - 1_000_000);
    },
  });
  function write(ideas = 1): void {
    for (let at = 0; at < ideas; at += 1) {
      revision += 1;
      const id = `i${revision}`;
      addIdea(
        openTable(doc),
        { id, text: id, language: 'sv', kind: 'solution', createdAtMs: revision },
        null,
      );
    }
    beat.changed();
  }
  return { beat, told, write, count: () => hashed };
}

describe('the beat of the hash', () => {
  test('[DO24] it is told once the document has been quiet for two seconds', async () => {
    const { told, write } = startBeat();
    write();
    await vi.advanceTimersByTimeAsync(quietMs - 500);
    write();
    await vi.advanceTimersByTimeAsync(quietMs - 1);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual([2 * quietMs - 500]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('[DO24] it is computed once a minute at most, and an idle document has no timer', async () => {
    const { told, write } = startBeat();
    write();
    await vi.advanceTimersByTimeAsync(10_000);
    write();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([quietMs]);
    await vi.advanceTimersByTimeAsync(computeEveryMs);
    expect(told).toEqual([quietMs, quietMs + computeEveryMs]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('[DO24] who comes later hears what is known already, without another computation', async () => {
    const { beat, told, write } = startBeat();
    write();
    await vi.advanceTimersByTimeAsync(quietMs);
    beat.entered();
    beat.entered();
    await vi.advanceTimersByTimeAsync(quietMs);
    expect(told).toEqual([quietMs, 2 * quietMs]);
  });

  test('[DO24] a document that changes while it is read is read again later', async () => {
    const { told, write } = startBeat();
    write(2000);
    vi.advanceTimersByTime(quietMs);
    expect(told).toEqual([]);
    write();
    await vi.advanceTimersByTimeAsync(quietMs);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(computeEveryMs);
    expect(told).toHaveLength(1);
    expect(told[0]).toBeGreaterThanOrEqual(computeEveryMs);
  });

  test('[DO24] who comes while nothing has changed since loading sets nothing going', () => {
    const { beat } = startBeat();
    beat.entered();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('[DO24] stopped, it says nothing more, and can be asked again', async () => {
    const { beat, told, write } = startBeat();
    write();
    beat.stop();
    await vi.advanceTimersByTimeAsync(2 * computeEveryMs);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    beat.entered();
    await vi.advanceTimersByTimeAsync(quietMs);
    expect(told).toHaveLength(1);
  });
});

test('[DO24] everybody in the room is told, and one that has diverged is counted without its words', async () => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['setTimeout', 'clearTimeout'] });
  const { sync, stopwatch, faults } = createToyServer();
  const anna = await enterToy(sync, { name: 'Anna' });
  const bo = await enterToy(sync, { name: 'Bo' });
  addIdea(
    anna.table,
    { id: 'a', text: 'Lyktor', language: 'sv', kind: 'solution', createdAtMs: 1 },
    null,
  );
  await settle();
  stopwatch.atMs += quietMs;
  vi.advanceTimersByTime(quietMs);
  await settle();
  const said = { vector: Y.encodeStateVector(bo.doc), hash: hashOf(bo.doc) };
  expect(anna.hashed).toEqual([said]);
  expect(bo.hashed).toEqual([said]);
  bo.peer.diverged(7);
  expect(faults).toEqual(['a copy said something else and starts anew']);
  anna.peer.close();
  bo.peer.close();
});
