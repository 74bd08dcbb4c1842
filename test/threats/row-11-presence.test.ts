// Row 11: presence. Somebody else's name, ghosts, states without end: what others see of a person is made by the
// server, small, seldom enough, and gone when they are.
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Awareness, applyAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { closings } from '../../shared/protocol/closings.ts';
import { frameLimits } from '../../shared/protocol/frames.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { Line } from '../support/attack/line.ts';
import { openPlainLine, openPlainSocket } from '../support/attack/open-line.ts';
import {
  readPresence,
  type ShownState,
  toPresenceFrame,
} from '../support/attack/presence-frame.ts';
import { openTableAtWork } from '../support/attack/table-at-work.ts';
import { connect } from '../support/session-client.ts';
import { nth } from '../support/sessions.ts';

/** Moves everything in this process on in time, server and clients, also those who took hold of its clocks early. */
const time = vi.hoisted(() => {
  const ahead = { ms: 0 };
  for (const clock of [Date, performance]) {
    const real = clock.now.bind(clock);
    clock.now = () => real() + ahead.ms;
  }
  return ahead;
});

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterEach(() => {
  time.ms = 0;
});
afterAll(() => app.stop());

/** What an honest client makes of the presence it hears, and every state as it came. */
function follow(line: Line) {
  const mind = new Awareness(new Y.Doc());
  mind.setLocalState(null);
  const heard: ShownState[] = [];
  line.hearPresence((states) => {
    heard.push(...readPresence(states));
    applyAwarenessUpdate(mind, states, 'server');
  });
  return { mind, heard, of: (clientId: number) => mind.getStates().get(clientId) };
}

async function startTable() {
  const table = await openTableAtWork(app, { names: ['Anna', 'Bo', 'Vittne'] });
  const open = (at: number) => openPlainLine(app, nth(table.people, at).token, table.document);
  const [anna, attacker, witness] = [await open(0), await open(1), await open(2)];
  const seen = follow(witness);
  for (const line of [anna, attacker, witness]) await line.synchronise();
  return { ...table, anna, attacker, witness, seen };
}

const show = (line: Line, clock: number, state: unknown, clientId = line.doc.clientID) =>
  line.send(toPresenceFrame([{ clientId, clock, state }]));

test('[T11] a name, a city and a colour of one’s own making are never seen', async () => {
  const { people, anna, attacker, seen } = await startTable();
  const user = { id: nth(people, 0).id, name: 'Anna', city: 'Kamakura', color: 'url(//evil)' };
  show(anna, 1, { at: { x: 1, y: 1 } });
  show(attacker, 1, { user, name: 'Anna', at: { x: 6, y: 6, name: 'Anna' }, cursor: { user } });
  await expect.poll(() => seen.of(attacker.doc.clientID)).toBeDefined();
  await expect.poll(() => seen.of(anna.doc.clientID)).toBeDefined();
  const shown = seen.of(attacker.doc.clientID);
  expect(shown).toMatchObject({ user: { id: nth(people, 1).id, name: 'Bo', city: 'Umeå' } });
  expect(shown?.at).toEqual({ x: 6, y: 6 });
  const told = JSON.stringify(seen.heard.filter(({ clientId }) => clientId !== anna.doc.clientID));
  for (const forged of ['Anna', 'Kamakura', 'evil', nth(people, 0).id]) {
    expect(told).not.toContain(forged);
  }
});

test('[T11] nobody moves, renames or takes away the cursor of somebody who is here', async () => {
  const { people, anna, attacker, seen } = await startTable();
  const { clientID } = anna.doc;
  show(anna, 1, { at: { x: 1, y: 1 } });
  await expect.poll(() => seen.of(clientID)).toBeDefined();
  for (const clock of [1, 2, 1000, 2 ** 31, 2 ** 40]) {
    show(attacker, clock, { at: { x: 6, y: 6 } }, clientID);
    show(attacker, clock + 1, null, clientID);
  }
  show(attacker, 1, { at: { x: 7, y: 7 } });
  await expect.poll(() => seen.of(attacker.doc.clientID)?.at).toEqual({ x: 7, y: 7 });
  expect(seen.heard.filter(({ clientId }) => clientId === clientID)).toHaveLength(1);
  expect(seen.of(clientID)).toMatchObject({ user: { id: nth(people, 0).id }, at: { x: 1, y: 1 } });
  show(anna, 2, { at: { x: 2, y: 2 } });
  await expect.poll(() => seen.of(clientID)?.at).toEqual({ x: 2, y: 2 });
});

test('[T11] a thousand client ids on one connection are one cursor', async () => {
  const { attacker, seen } = await startTable();
  const states = Array.from({ length: 1000 }, (_, at) => ({
    clientId: 1_000_000 + at,
    clock: 1,
    state: { at: { x: at, y: 0 } },
  }));
  for (const state of states.slice(0, 500)) attacker.send(toPresenceFrame([state]));
  attacker.send(toPresenceFrame(states.slice(500)));
  const [first] = states;
  await expect
    .poll(() => seen.heard.some(({ clientId }) => clientId === first?.clientId))
    .toBe(true);
  await attacker.synchronise();
  expect(seen.mind.getStates().size).toBeLessThanOrEqual(1);
  expect(new Set(seen.heard.map(({ clientId }) => clientId)).size).toBeLessThan(20);
});

test('[T11] a state beyond 4 KiB ends its connection with its number and is told to nobody', async () => {
  const { attacker, seen } = await startTable();
  show(attacker, 1, { at: { x: 1, y: 1 }, more: 'x'.repeat(frameLimits.awareness) });
  expect(await attacker.closed).toBe(closings.frameTooLarge);
  expect(seen.of(attacker.doc.clientID)).toBeUndefined();
});

test('[T11] states without end are told at most fifteen times a second, the newest last', async () => {
  const { attacker, witness, seen } = await startTable();
  const { clientID } = attacker.doc;
  const lastedMs = 4000;
  const burst = 20;
  const startMs = performance.now();
  let moves = 0;
  while (performance.now() - startMs < lastedMs) {
    moves += 1;
    show(attacker, moves, { at: { x: moves, y: 0 } });
    await setTimeout(1);
  }
  await expect.poll(() => seen.of(clientID)?.at).toEqual({ x: moves, y: 0 });
  const seconds = (performance.now() - startMs) / 1000;
  const told = seen.heard.filter(({ clientId }) => clientId === clientID).length;
  expect(told).toBeLessThanOrEqual(15 * seconds + burst);
  expect(witness.closing()).toBeNull();
});

test.each(['by closing', 'without a word', 'with the whole session'] as const)(
  '[T11] who leaves %s is gone, and no echo brings them back',
  async (how) => {
    const { document, people, attacker, seen } = await startTable();
    const { token } = nth(people, 0);
    const clientId = 4711;
    const frame = toPresenceFrame([{ clientId, clock: 5, state: { at: { x: 1, y: 1 } } }]);
    const session = await connect(app, token);
    const socket = await openPlainSocket(app, token, document);
    socket.send(frame);
    await expect.poll(() => seen.of(clientId)).toBeDefined();
    if (how === 'by closing') socket.close();
    if (how === 'without a word') socket.terminate();
    if (how === 'with the whole session') {
      socket.send(toPresenceFrame([{ clientId, clock: 6, state: null }]));
      session.close();
    }
    await expect.poll(() => seen.of(clientId), { timeout: 10_000 }).toBeUndefined();
    attacker.send(frame);
    show(attacker, 1, { at: { x: 7, y: 7 } });
    await expect.poll(() => seen.of(attacker.doc.clientID)).toBeDefined();
    expect(seen.of(clientId)).toBeUndefined();
    session.close();
  },
);

test('[T11] behind a closed lid a cursor is gone after 35 seconds, for those here and those who come', async () => {
  const { document, people, anna, seen } = await startTable();
  const socket = await openPlainSocket(app, nth(people, 1).token, document);
  const clientId = 4711;
  socket.send(toPresenceFrame([{ clientId, clock: 1, state: { at: { x: 1, y: 1 } } }]));
  await expect.poll(() => seen.of(clientId)).toBeDefined();
  socket.pause();
  time.ms = 36_000;
  const late = await openPlainLine(app, nth(people, 2).token, document);
  const lateSees = follow(late);
  await late.synchronise();
  show(anna, 1, { at: { x: 2, y: 2 } });
  await expect.poll(() => lateSees.of(anna.doc.clientID)).toBeDefined();
  expect(lateSees.heard.map((state) => state.clientId)).not.toContain(clientId);
  await expect.poll(() => seen.of(clientId), { timeout: 20_000 }).toBeUndefined();
});
