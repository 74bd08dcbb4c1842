// Presence: who is here comes from the session, where they are from their own connection, and nobody speaks for others.
import * as encoding from 'lib0/encoding';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closings } from '../../../../shared/protocol/closings.ts';
import { frameKind, frameLimits } from '../../../../shared/protocol/frames.ts';
import {
  createToyServer,
  enterToy,
  personNamed,
  settle,
  type Toy,
} from '../../../support/sync-toys.ts';

const tickMs = 66;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function startThree() {
  const server = createToyServer();
  const anna = await enterToy(server.sync, { name: 'Anna' });
  const yuki = await enterToy(server.sync, { name: 'Yuki' });
  const wall = await enterToy(server.sync, { isWall: true });
  async function pass(ms: number): Promise<void> {
    server.stopwatch.atMs += ms;
    await vi.advanceTimersByTimeAsync(ms);
    await settle();
  }
  await pass(1000);
  for (const toy of [anna, yuki, wall]) toy.frames.length = 0;
  return { ...server, anna, yuki, wall, pass };
}

const presenceTo = ({ frames }: Toy) => frames.filter(([kind]) => kind === frameKind.awareness);
const seenBy = (who: Toy, whom: Toy) => who.others.get(whom.doc.clientID);

describe('who', () => {
  test('[DO16] name, city and colour come from the session, whatever the client says', async () => {
    const { anna, yuki, wall } = await startThree();
    anna.show({ user: { id: 'x', name: 'Yuki', color: 'red' }, at: { ideaId: 'i' }, more: 1 });
    await settle();
    const user = { id: personNamed('Anna'), name: 'Anna', city: 'Umeå', cityIndex: 0 };
    const expected = { user: { ...user, color: '#1d4b8f' }, at: { ideaId: 'i' } };
    expect(seenBy(yuki, anna)).toEqual(expected);
    expect(seenBy(wall, anna)).toEqual(expected);
  });

  test('[DO16] a place is kept when it is one; the rest is left out', async () => {
    const { anna, yuki, pass } = await startThree();
    const end = { type: null, tname: 'statement', item: { client: 1, clock: 2 }, assoc: 0 };
    anna.show({ cursor: { anchor: end, head: end }, at: 'everywhere' });
    await settle();
    expect(seenBy(yuki, anna)?.cursor).toEqual({ anchor: end, head: end });
    expect(seenBy(yuki, anna)).not.toHaveProperty('at');
    anna.show({ cursor: { anchor: '<b>', head: 1 }, at: { x: 1, y: 'far' } });
    await pass(tickMs);
    expect(Object.keys(seenBy(yuki, anna) ?? {})).toEqual(['user']);
  });

  test('[DO16] what was overtaken on the way changes nothing', async () => {
    const { anna, yuki, pass } = await startThree();
    anna.show({ at: { x: 1, y: 2 } }, anna.doc.clientID, 8);
    anna.show({ at: { x: 9, y: 9 } }, anna.doc.clientID, 7);
    await pass(tickMs);
    expect(seenBy(yuki, anna)?.at).toEqual({ x: 1, y: 2 });
  });

  test('[DO16] somebody who comes later sees who is here', async () => {
    const { sync, anna } = await startThree();
    anna.show({ at: { x: 1, y: 2 } });
    await settle();
    const late = await enterToy(sync, { name: 'Late' });
    expect(seenBy(late, anna)?.at).toEqual({ x: 1, y: 2 });
  });
});

describe('only for oneself', () => {
  test('[DO16] nobody speaks under the id of somebody who is here', async () => {
    const { anna, yuki, wall, pass } = await startThree();
    anna.show({ at: { x: 1, y: 1 } });
    await settle();
    yuki.show({ at: { x: 9, y: 9 } }, anna.doc.clientID, 99);
    yuki.show(null, anna.doc.clientID, 100);
    await pass(tickMs);
    expect(seenBy(wall, anna)).toMatchObject({ user: { name: 'Anna' }, at: { x: 1, y: 1 } });
  });

  test('[DO16] nor under the id of somebody who was cut off, who comes back under it', async () => {
    const { sync, anna, yuki, wall, pass } = await startThree();
    anna.show({ at: { x: 1, y: 1 } });
    await settle();
    anna.peer.close();
    await pass(tickMs);
    yuki.show({ at: { x: 9, y: 9 } }, anna.doc.clientID, 99);
    await pass(tickMs);
    expect(wall.others.size).toBe(0);
    const again = await enterToy(sync, { name: 'Anna', doc: anna.doc });
    again.show({ at: { x: 2, y: 2 } }, anna.doc.clientID, 2);
    await pass(tickMs);
    expect(seenBy(wall, anna)).toMatchObject({ user: { name: 'Anna' }, at: { x: 2, y: 2 } });
  });

  test('[DO16] nor under an id that another has written under', async () => {
    const { sync, anna, yuki, wall, pass } = await startThree();
    anna.doc.getMap('places').set('x', { x: 1, y: 1 });
    await settle();
    yuki.show({}, anna.doc.clientID, 5);
    await pass(tickMs);
    expect(wall.others.size).toBe(0);
    expect((await sync.readTableDocument(anna.admission.document)).owners.size).toBe(1);
  });

  test('[DO16] what honest clients repeat of others changes nothing and costs no frame', async () => {
    const { anna, yuki, wall, pass } = await startThree();
    anna.show({ at: { x: 1, y: 1 } });
    await settle();
    const before = presenceTo(wall).length;
    yuki.show({ user: { name: 'Anna' }, at: { x: 1, y: 1 } }, anna.doc.clientID, 1);
    await pass(tickMs);
    expect(presenceTo(wall)).toHaveLength(before);
    anna.peer.close();
    await pass(tickMs);
    yuki.show({ user: { name: 'Anna' } }, anna.doc.clientID, 1);
    await pass(tickMs);
    expect(wall.others.size).toBe(0);
    expect(yuki.closings).toEqual([]);
  });

  test('[DO16] a wall is nowhere', async () => {
    const { wall, yuki, pass } = await startThree();
    wall.show({ at: { x: 1, y: 1 } });
    await pass(tickMs);
    expect(yuki.others.size).toBe(0);
  });

  test('[DO16] the same person may come back under the same id before the old connection has died', async () => {
    const { sync, anna, yuki, pass } = await startThree();
    anna.show({ at: { x: 1, y: 1 } });
    await settle();
    const again = await enterToy(sync, { name: 'Anna', doc: anna.doc });
    again.show({ at: { x: 2, y: 2 } }, anna.doc.clientID, 2);
    await pass(tickMs);
    expect(seenBy(yuki, anna)?.at).toEqual({ x: 2, y: 2 });
    anna.peer.close();
    await pass(tickMs);
    expect(seenBy(yuki, anna)?.at).toEqual({ x: 2, y: 2 });
  });
});

describe('pace and end', () => {
  test('[DO16] many moves are one frame per tick, with the newest only', async () => {
    const { anna, yuki, wall, pass } = await startThree();
    anna.show({ at: { x: 0, y: 0 } });
    await settle();
    expect(presenceTo(wall)).toHaveLength(1);
    for (let x = 1; x <= 50; x += 1) anna.show({ at: { x, y: 0 } });
    yuki.show({ at: { x: 7, y: 7 } });
    await settle();
    expect(presenceTo(wall)).toHaveLength(1);
    await pass(tickMs);
    expect(presenceTo(wall)).toHaveLength(2);
    expect(seenBy(wall, anna)?.at).toEqual({ x: 50, y: 0 });
    expect(seenBy(wall, yuki)?.at).toEqual({ x: 7, y: 7 });
  });

  test('[DO16] whoever leaves, or says so, is gone', async () => {
    const { anna, yuki, wall, pass } = await startThree();
    anna.show({});
    yuki.show({});
    await settle();
    expect(wall.others.size).toBe(2);
    anna.peer.close();
    await pass(tickMs);
    expect([...wall.others.keys()]).toEqual([yuki.doc.clientID]);
    yuki.show(null);
    await pass(tickMs);
    expect(wall.others.size).toBe(0);
  });

  test('[DO16] one connection is one person in one place', async () => {
    const { anna, wall, pass } = await startThree();
    for (let id = 1; id <= 20; id += 1) anna.show({}, id, 1);
    await pass(tickMs);
    expect(wall.others.size).toBe(1);
  });

  test('[DO16] a state over 4 KiB closes the connection', async () => {
    const { anna } = await startThree();
    anna.show({ at: { ideaId: 'x'.repeat(frameLimits.awareness) } });
    expect(anna.closings).toEqual([closings.frameTooLarge]);
  });

  test('[DO16] bytes that are no states close the connection', async () => {
    const { anna } = await startThree();
    anna.send(frameKind.awareness, (encoder) =>
      encoding.writeVarUint8Array(encoder, new Uint8Array([5, 1])),
    );
    expect(anna.closings).toEqual([closings.frameUnreadable]);
  });
});
