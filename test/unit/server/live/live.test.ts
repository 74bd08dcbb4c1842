// The small machines of the session plane: answers, allowances, paces, summaries, faces of tables.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAllowance } from '../../../../server/live/allowance.ts';
import { toAnswer } from '../../../../server/live/answer.ts';
import { createPace } from '../../../../server/live/pace.ts';
import { staleTables } from '../../../../server/live/stale-tables.ts';
import { createSummaries } from '../../../../server/live/summaries.ts';
import type { Log } from '../../../../server/log.ts';
import { StoreUnavailable } from '../../../../server/workshop/ports.ts';
import { Refusal } from '../../../../shared/model/refusal.ts';
import { chooseIdea, hideIdea } from '../../../../shared/model/seating.ts';
import type { TableSummary } from '../../../../shared/protocol/events.ts';
import { createEvening } from '../../../support/memory-workshop.ts';
import { nth } from '../../../support/sessions.ts';

const clock = { nowMs: () => Date.now() };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('answers', () => {
  const errors: object[] = [];
  beforeEach(() => errors.splice(0));
  const logger: Log = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: (fields) => errors.push(fields),
  };
  const fail = (error: Error) =>
    toAnswer(logger, 'a test', async () => {
      throw error;
    });

  test('[LI18] a refusal is an answer with its code and fields, and no line of the log', async () => {
    const answer = await fail(
      new Refusal('input/invalid', undefined, [{ path: 'id', message: 'missing' }]),
    );
    expect(answer).toEqual({
      refused: {
        code: 'input/invalid',
        message: 'input/invalid',
        fields: [{ path: 'id', message: 'missing' }],
      },
    });
    expect(errors).toEqual([]);
  });

  test('[LI18] a store that does not write is said as such', async () => {
    expect(await fail(new StoreUnavailable(new Error('disk full')))).toEqual({
      refused: { code: 'store/unavailable', message: 'store/unavailable' },
    });
  });

  test('[LI18] a fault gives a reference and nothing of the inside, and is logged once with it', async () => {
    const answer = await fail(new Error('secret inside'));
    expect(answer).toEqual({
      failed: { reference: expect.stringMatching(/^[2-9A-HJKMNP-Z]{4}$/) },
    });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject('failed' in answer ? answer.failed : {});
  });
});

test('[LI4] a connection may ask sixty times at once, then twenty times a second', () => {
  let exceeded = 0;
  const spend = createAllowance(clock, () => {
    exceeded += 1;
  });
  const spent = () => {
    let count = 0;
    try {
      for (; count < 1000; count += 1) spend();
    } catch (error) {
      expect(error).toMatchObject({ code: 'request/too-many' });
    }
    return count;
  };
  expect(spent()).toBe(60);
  expect(spent()).toBe(0);
  expect(exceeded).toBe(2);
  vi.advanceTimersByTime(1000);
  expect(spent()).toBe(20);
  vi.advanceTimersByTime(3_600_000);
  expect(spent()).toBe(60);
});

describe('paces', () => {
  test('[LI17] many wishes become one act at once and one per interval', async () => {
    const acts: number[] = [];
    const startMs = Date.now();
    const pace = createPace(clock, 1000, async () => {
      acts.push(Date.now() - startMs);
    });
    for (let tick = 0; tick < 25; tick += 1) {
      pace.ask();
      pace.ask();
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(5000);
    expect(acts).toHaveLength(4);
    for (const [index, atMs] of acts.entries()) {
      if (index > 0) expect(atMs - nth(acts, index - 1)).toBeGreaterThanOrEqual(1000);
    }
  });

  test('[LI17] a wish during a slow act is not lost, and two acts never overlap', async () => {
    let running = 0;
    let most = 0;
    let done = 0;
    const pace = createPace(clock, 100, async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      running -= 1;
      done += 1;
    });
    pace.ask();
    await vi.advanceTimersByTimeAsync(500);
    pace.ask();
    await vi.advanceTimersByTimeAsync(5000);
    expect([most, done]).toEqual([1, 2]);
  });

  test('[LI17] a clock that was set back an hour does not silence it, and a stopped one is silent', async () => {
    let acts = 0;
    const moved = { nowMs: () => Date.now() - (acts > 0 ? 3_600_000 : 0) };
    const pace = createPace(moved, 1000, async () => {
      acts += 1;
    });
    pace.ask();
    await vi.advanceTimersByTimeAsync(10);
    pace.ask();
    await vi.advanceTimersByTimeAsync(1000);
    expect(acts).toBe(2);
    pace.ask();
    pace.stop();
    await vi.advanceTimersByTimeAsync(5000);
    expect(acts).toBe(2);
  });
});

describe('summaries', () => {
  const summary = (tableId: string, ideas: number) =>
    ({ tableId, ideas }) as unknown as TableSummary;

  test('[LI17] a table is read once for all who come, and again only after it changed', async () => {
    let reads = 0;
    const summaries = createSummaries(async (id) => {
      reads += 1;
      return summary(id, reads);
    });
    const ids = ['tab_1', 'tab_2'] as never[];
    await Promise.all([summaries.readAll(ids), summaries.readAll(ids), summaries.readAll(ids)]);
    expect(reads).toBe(2);
    summaries.mark(nth(ids, 0));
    expect(await summaries.readStale()).toEqual([summary('tab_1', 3)]);
    expect(await summaries.readStale()).toEqual([]);
    expect(await summaries.readAll(ids)).toEqual([summary('tab_1', 3), summary('tab_2', 2)]);
  });

  test('[LI17] a table that could not be read is read again for the next who comes', async () => {
    let isBroken = true;
    const summaries = createSummaries(async (id) => (isBroken ? null : summary(id, 1)));
    const ids = ['tab_1'] as never[];
    expect(await summaries.readAll(ids)).toEqual([]);
    isBroken = false;
    expect(await summaries.readAll(ids)).toEqual([summary('tab_1', 1)]);
  });
});

test('[LI17] a choice, a hidden idea, a new table and another name show from afar; a newcomer does not', async () => {
  const { read, tableId, give, actors, anna, workshop, session } = await createEvening();
  const before = await read();
  expect(staleTables(before, chooseIdea(before, tableId, 'a'))).toEqual([tableId]);
  expect(staleTables(before, hideIdea(before, tableId, 'a'))).toEqual([tableId]);
  await workshop.joinSession(session.code, { name: 'Ny', city: 'Umeå', language: 'sv' });
  expect(staleTables(before, await read())).toEqual([]);
  const pitched = await read();
  await give(actors.facilitator, 'challenge:pitch', {
    title: 'C',
    question: 'C?',
    presenter: 'Bo',
    city: 'Umeå',
  });
  const newTable = nth((await read()).tables, 2).id;
  expect(staleTables(pitched, await read())).toEqual([newTable]);
  const named = await read();
  await give(actors.facilitator, 'participant:rename', { participantId: anna.id, name: 'Annika' });
  expect(staleTables(named, await read())).toEqual(named.tables.map(({ id }) => id));
});
