// The small machines of the doors: who has to go when it is too crowded, and how much one may send.
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createConducts } from '../../../server/conduct.ts';
import { createCrowd, createCrowds } from '../../../server/crowd.ts';
import { createGuests } from '../../../server/guests.ts';
import { paceSocket } from '../../../server/socket-pace.ts';
import { createDebt } from '../../../server/token-bucket.ts';
import type { Actor } from '../../../server/workshop/ports.ts';
import { limits } from '../../../shared/model/limits.ts';
import { closings, mayRetry } from '../../../shared/protocol/closings.ts';

describe('[T28] crowds', () => {
  test('the oldest of a group goes when it has one too many', () => {
    const gone: string[] = [];
    const crowd = createCrowd<string>({ mostOfOne: 2, mostInAll: 10 }, (one) => gone.push(one));
    for (const name of ['a1', 'a2', 'b1', 'a3', 'a4']) crowd.enter(name.slice(0, 1), name);
    expect(gone).toEqual(['a1', 'a2']);
    expect(crowd.size()).toBe(3);
  });

  test('when all together are too many, the largest group loses its oldest', () => {
    const gone: string[] = [];
    const crowd = createCrowd<string>({ mostOfOne: 5, mostInAll: 4 }, (one) => gone.push(one));
    for (const name of ['a1', 'b1', 'b2', 'b3', 'c1', 'd1']) crowd.enter(name.slice(0, 1), name);
    expect(gone).toEqual(['b1', 'b2']);
  });

  test('whoever left makes room, and leaving twice counts once', () => {
    const gone: string[] = [];
    const crowd = createCrowd<string>({ mostOfOne: 1, mostInAll: 1 }, (one) => gone.push(one));
    const leave = crowd.enter('a', 'a1');
    leave();
    leave();
    crowd.enter('a', 'a2');
    expect([gone, crowd.size()]).toEqual([[], 1]);
  });

  test('crowds of several keys know nothing of each other', () => {
    const gone: string[] = [];
    const crowds = createCrowds<string>({ mostOfOne: 1, mostInAll: 1 }, (one) => gone.push(one));
    crowds.enter('x', 'a', 'x1');
    crowds.enter('y', 'a', 'y1');
    crowds.enter('x', 'b', 'x2');
    expect(gone).toEqual(['x1']);
  });

  test('walls are counted by where they hang, people by who they are', () => {
    const gone: number[] = [];
    const guests = createGuests<number>(
      2,
      createConducts(() => 0),
      (one) => gone.push(one),
    );
    const wall = { kind: 'wall', sessionId: 'ses_1' } as unknown as Actor;
    const anna = { kind: 'participant', sessionId: 'ses_1', personId: 'par_1' } as unknown as Actor;
    for (let at = 0; at < limits.wallsPerAddress; at += 1) {
      guests.enter({ actor: wall, network: 'here' }, at);
      guests.enter({ actor: wall, network: 'there' }, 1000 + at);
    }
    for (const [at, network] of ['here', 'there', 'elsewhere'].entries()) {
      guests.enter({ actor: anna, network }, 2000 + at);
    }
    expect(gone).toEqual([2000]);
    guests.enter({ actor: wall, network: 'there' }, 3000);
    expect(gone).toEqual([2000, 1000]);
  });
});

describe('[T30] conduct', () => {
  test('what comes beyond what was saved up has to be waited for', () => {
    let nowMs = 0;
    const owe = createDebt({ burst: 100, perSecond: 10 }, () => nowMs);
    expect([owe(100), owe(5), owe(5)]).toEqual([0, 500, 1000]);
    nowMs = 1000;
    expect(owe(0)).toBe(0);
    nowMs = 3_600_000;
    expect([owe(100), owe(1)]).toEqual([0, 100]);
  });

  test('a person is one on all connections, and is remembered when they come back', () => {
    let nowMs = 0;
    const conducts = createConducts(() => nowMs);
    expect(conducts.of('anna').spend(limits.packetsAtOnce, 0)).toBe(0);
    nowMs = 1;
    expect(conducts.of('anna').spend(limits.packetsPerSecond, 0)).toBeGreaterThan(900);
    expect(conducts.of('bo').spend(limits.packetsPerSecond, 0)).toBe(0);
    nowMs = 130_000;
    expect(conducts.of('anna').spend(limits.packetsAtOnce, 0)).toBe(0);
  });

  test('a connection that was silent for long still counts together with one begun meanwhile', () => {
    let nowMs = 0;
    const conducts = createConducts(() => nowMs);
    const silent = conducts.of('anna');
    nowMs = 130_000;
    conducts.of('bo');
    const later = conducts.of('anna');
    expect(later.spend(limits.packetsAtOnce, 0)).toBe(0);
    expect(silent.spend(limits.packetsPerSecond, 0)).toBe(1000);
    later.bar();
    expect(silent.isBarred()).toBe(true);
  });

  test('bytes count as well as packets', () => {
    const { spend } = createConducts(() => 0).of('anna');
    expect(spend(1, limits.bytesAtOnce)).toBe(0);
    expect(spend(1, limits.bytesPerSecond)).toBe(1000);
  });

  test('whoever offends too often is barred for a while, and then may try again', () => {
    let nowMs = 0;
    const anna = createConducts(() => nowMs).of('anna');
    const many = Array.from({ length: limits.offencesAtOnce }, () => anna.offend());
    expect(many).not.toContain(true);
    expect([anna.offend(), anna.isBarred(), anna.offend()]).toEqual([true, true, true]);
    nowMs = limits.barredSeconds * 1000;
    expect([anna.isBarred(), anna.offend()]).toEqual([false, false]);
  });
});

describe('[T30] the pace of a socket', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function createToySocket() {
    const socket = new EventEmitter();
    const did: string[] = [];
    return Object.assign(socket, {
      did,
      pause: () => did.push('pause'),
      resume: () => did.push('resume'),
    });
  }

  test('it is counted before it is read, and nothing more is read until it is paid for', () => {
    const socket = createToySocket();
    const order: string[] = [];
    socket.on('message', () => order.push('read'));
    const waits = [0, 0, 500, 700];
    paceSocket(socket, (packets, bytes) => {
      order.push(`${packets} of ${bytes}`);
      return waits.shift() ?? 0;
    });
    socket.emit('message', Buffer.alloc(3));
    socket.emit('ping', Buffer.alloc(2));
    socket.emit('message', [Buffer.alloc(1), Buffer.alloc(1)]);
    expect(order).toEqual(['0 of 0', '1 of 3', 'read', '1 of 2', '1 of 2', 'read']);
    expect(socket.did).toEqual(['pause']);
    vi.advanceTimersByTime(499);
    expect(socket.did).toEqual(['pause']);
    vi.advanceTimersByTime(1);
    expect(socket.did).toEqual(['pause', 'resume']);
  });

  test('who comes back owing begins by waiting', () => {
    const socket = createToySocket();
    paceSocket(socket, () => 100);
    expect(socket.did).toEqual(['pause']);
    socket.emit('close');
    vi.advanceTimersByTime(1000);
    expect(socket.did).toEqual(['pause']);
  });
});

test('[LI23] whoever was crowded out does not come back by itself; whoever flooded may, later', () => {
  expect(mayRetry(closings.crowdedOut)).toBe(false);
  expect(mayRetry(closings.flooding)).toBe(true);
});

test('[LI23] a program may follow every document of a full evening at once, and none of its connections has to go', () => {
  const documents = 2 * limits.challenges;
  expect(limits.plainConnectionsPerPerson).toBeGreaterThan(documents);
});
