// Clocks that are set, and devices that sleep: every screen goes by the server's time all the same.
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { createRoster } from '../../../../client/wire/roster.ts';
import { createServerClock } from '../../../../client/wire/server-clock.ts';
import { openClock } from '../../../../server/clock.ts';
import { notBefore } from '../../../../shared/model/moments.ts';
import { leftOn } from '../../../../shared/model/timer.ts';
import { createEvening } from '../../../support/memory-workshop.ts';
import { nth, startMs } from '../../../support/sessions.ts';

const hourMs = 3_600_000;

/** A device ten minutes behind its server, at no distance from it. */
function openDevice() {
  const device = { wallMs: 5_000_000, steadyMs: 1_000, serverMs: 5_600_000 };
  let isAway = false;
  const asked: number[] = [];
  const unanswered = vi.fn();
  let giveUp = (): void => undefined;
  const clock = createServerClock({
    async read() {
      asked.push(device.steadyMs);
      if (isAway) return new Promise(() => undefined);
      return device.serverMs;
    },
    unanswered,
    wallMs: () => device.wallMs,
    steadyMs: () => device.steadyMs,
    wait: () =>
      new Promise((resolve) => {
        giveUp = resolve;
      }),
  });
  return {
    device,
    clock,
    asked,
    unanswered,
    goAway: () => {
      isAway = true;
    },
    giveUp: () => giveUp(),
    pass: (ms: number, { isAsleep = false } = {}) => {
      device.wallMs += ms;
      device.serverMs += ms;
      if (!isAsleep) device.steadyMs += ms;
    },
  };
}

describe('the clock of a device', () => {
  it('[CW4] is measured once and counted on, whatever its own says', async () => {
    const { device, clock, asked, pass } = openDevice();
    expect(clock.nowMs()).toBe(device.wallMs);
    await clock.measure();
    expect(clock.nowMs()).toBe(device.serverMs);
    pass(90_000);
    clock.look();
    expect(clock.nowMs()).toBe(device.serverMs);
    expect(asked).toHaveLength(5);
  });

  it('[CW19] set right in the middle changes no second on the screen, and is measured anew', async () => {
    const { device, clock, asked, pass } = openDevice();
    await clock.measure();
    device.wallMs += hourMs;
    pass(40);
    expect(clock.nowMs()).toBe(device.serverMs);
    clock.look();
    expect(clock.nowMs()).toBe(device.serverMs);
    await vi.waitFor(() => expect(asked).toHaveLength(10));
    clock.look();
    expect(asked).toHaveLength(10);
  });

  it('[CW19] after a sleep in which it stood still the server is asked at once', async () => {
    const { device, clock, unanswered, pass } = openDevice();
    await clock.measure();
    pass(hourMs, { isAsleep: true });
    clock.look();
    await vi.waitFor(() => expect(clock.nowMs()).toBe(device.serverMs));
    expect(unanswered).not.toHaveBeenCalled();
  });

  it('[CW19] while the server cannot be asked a sleep is believed, once, and the connection is looked after', async () => {
    const { device, clock, unanswered, goAway, giveUp, pass } = openDevice();
    await clock.measure();
    goAway();
    pass(hourMs, { isAsleep: true });
    clock.look();
    clock.look();
    giveUp();
    await vi.waitFor(() => expect(unanswered).toHaveBeenCalledTimes(1));
    expect(clock.nowMs()).toBe(device.serverMs);
  });

  it('[CW19] over a slow line one answer of the five is enough to know that it lives', async () => {
    const { device, clock, asked, unanswered, goAway, giveUp, pass } = openDevice();
    await clock.measure();
    pass(hourMs, { isAsleep: true });
    clock.look();
    goAway();
    await vi.waitFor(() => expect(asked).toHaveLength(7));
    giveUp();
    await vi.waitFor(() => expect(clock.nowMs()).toBe(device.serverMs));
    expect(unanswered).not.toHaveBeenCalled();
  });

  it('[CW19] while the server cannot be asked a clock set back is not believed', async () => {
    const { device, clock, unanswered, goAway, giveUp } = openDevice();
    await clock.measure();
    goAway();
    device.wallMs -= hourMs;
    clock.look();
    giveUp();
    await Promise.resolve();
    expect(clock.nowMs()).toBe(device.serverMs);
    expect(unanswered).not.toHaveBeenCalled();
  });

  it('[CW19] what the server says of its own clock counts at once', async () => {
    const { device, clock, goAway } = openDevice();
    await clock.measure();
    goAway();
    device.serverMs += hourMs;
    clock.told(device.serverMs);
    expect(clock.nowMs()).toBe(device.serverMs);
  });
});

test('[CW19] somebody is away for as long as before when the server is set', () => {
  let nowMs = startMs;
  const roster = createRoster(() => nowMs);
  roster.take({ online: { par_a: 'websocket' }, slow: [] });
  roster.take({ online: {}, slow: [] });
  nowMs += 60_000 + hourMs;
  roster.shift(hourMs);
  expect([...roster.awaySinceMs.get().values()].map((ms) => nowMs - ms)).toEqual([60_000]);
});

describe('the clock of the server', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => void vi.useRealTimers());

  function openServer() {
    const machine = { wallMs: startMs, steadyMs: 7 };
    const set: number[] = [];
    const clock = openClock({
      wall: { nowMs: () => machine.wallMs },
      steady: { nowMs: () => machine.steadyMs },
    });
    clock.follow((byMs) => set.push(byMs));
    const pass = (ms: number) => {
      machine.wallMs += ms;
      machine.steadyMs += ms;
      vi.advanceTimersByTime(ms);
    };
    return { machine, set, clock, pass };
  }

  it('[OP2] says by how much it was set, once for each time, and follows', () => {
    const { machine, set, clock, pass } = openServer();
    pass(5_000);
    expect([clock.nowMs(), set]).toEqual([startMs + 5_000, []]);
    machine.wallMs += hourMs;
    pass(1_000);
    machine.wallMs -= 2 * hourMs;
    pass(1_000);
    pass(10_000);
    expect(set).toEqual([hourMs, -2 * hourMs]);
    expect(clock.nowMs()).toBe(machine.wallMs);
    clock.close();
    machine.wallMs += hourMs;
    pass(5_000);
    expect(set).toHaveLength(2);
  });

  it('[OP2] follows a clock that is drawn to the true time without a word', () => {
    const { machine, set, clock, pass } = openServer();
    for (let drawn = 0; drawn < 40; drawn += 1) {
      machine.wallMs += 20;
      pass(250);
    }
    expect(clock.nowMs()).toBe(machine.wallMs);
    expect(set).toEqual([]);
  });
});

describe('an evening whose server is set', () => {
  it('[TI4] a running timer keeps what is left, and everybody hears of it', async () => {
    const evening = await createEvening();
    const { actors, give, clock, events } = evening;
    await give(actors.facilitator, 'timer:start', { minutes: 10 });
    clock.atMs += 60_000;
    clock.atMs += hourMs;
    await evening.workshop.followClock(hourMs);
    const session = await evening.read();
    expect(leftOn(session.timer, clock.atMs)).toBe(9 * 60_000);
    expect(events.at(-1)).toMatchObject({ name: 'timer:moved', version: session.version });
    await give(actors.facilitator, 'timer:pause');
    const { version } = await evening.read();
    await evening.workshop.followClock(-hourMs);
    expect((await evening.read()).version).toBe(version);
  });

  it('[SE6] stays, promises and people keep their order when it is set back, and timers go by the clock', async () => {
    const evening = await createEvening();
    const { actors, give, clock } = evening;
    await evening.advanceTo('support');
    const challengeId = nth(evening.session.challenges, 0).id;
    const promise = { challengeId, kind: 'time', what: 'En lördag' };
    clock.atMs += hourMs;
    await give(actors.anna, 'commitment:make', promise);
    clock.atMs -= 5 * hourMs;
    await give(actors.yuki, 'commitment:make', promise);
    await give(actors.facilitator, 'step:advance');
    const { code } = evening.session;
    const guest = { name: 'Bo', city: 'Umeå', language: 'sv' };
    const { participant } = await evening.workshop.joinSession(code, guest);
    await give(actors.facilitator, 'timer:start', { minutes: 3 });
    await give(actors.facilitator, 'session:close');
    const { visits, commitments, closedAt, timer } = await evening.read();
    const moments = visits.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt ?? '']);
    expect(moments).toEqual(moments.toSorted());
    const latest = new Date(startMs + hourMs).toISOString();
    expect(commitments.map(({ madeAt }) => madeAt)).toEqual([latest, latest]);
    expect([participant.joinedAt, closedAt]).toEqual([latest, latest]);
    expect(leftOn(timer, clock.atMs)).toBe(3 * 60_000);
    expect(await give(actors.anna, 'clock:read')).toMatchObject({ nowMs: clock.atMs });
  });

  it('[SE6] nothing is put off where the clock runs as it should', async () => {
    const { session } = await createEvening();
    expect(notBefore(session, startMs + 5)).toBe(startMs + 5);
  });
});
