// Everybody who follows one session: what is known of it only ever becomes newer.
import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { createAudience } from '../../../../server/live/audience.ts';
import type { SessionServer, SessionSocket } from '../../../../server/live/session-server.ts';
import type { Session } from '../../../../shared/model/session.ts';
import { createEvening } from '../../../support/memory-workshop.ts';

const silent = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };

async function openAudience() {
  const evening = await createEvening();
  const first = await evening.read();
  const io = { to: () => ({ emit: () => undefined }) } as unknown as SessionServer;
  const { workshop, clock } = evening;
  const audience = createAudience(io, { workshop, clock, logger: silent }, first);
  const enter = async () => {
    const told: Session[] = [];
    const socket = {
      data: { actor: evening.actors.wall },
      conn: Object.assign(new EventEmitter(), { transport: { name: 'websocket', writable: true } }),
      join: () => undefined,
      emit: (name: string, state: Session) => name === 'session:state' && told.push(state),
    } as unknown as SessionSocket;
    audience.enter(socket);
    await audience.welcome(socket);
    return told.map(({ version, title }) => [version, title]);
  };
  return { audience, first, enter };
}

test('[LI1] a newcomer is told the newest state, in whatever order states become known', async () => {
  const { audience, first, enter } = await openAudience();
  const newer = { ...first, version: first.version + 2, title: 'newest' };
  audience.learn(newer);
  audience.learn({ ...first, version: first.version + 1, title: 'late' });
  expect(await enter()).toEqual([[newer.version, 'newest']]);
  audience.learn({ ...newer, title: 'the same once more' });
  expect(await enter()).toEqual([[newer.version, 'newest']]);
  audience.stop();
});

test('[LI2] also where an older change is told late', async () => {
  const { audience, first, enter } = await openAudience();
  const newer = { ...first, version: first.version + 2, title: 'newest' };
  audience.learn(newer);
  audience.tell({
    sessionId: first.id,
    name: 'session:amended',
    version: first.version + 1,
    change: {},
    session: { ...first, version: first.version + 1, title: 'late' },
  } as unknown as Parameters<typeof audience.tell>[0]);
  expect(await enter()).toEqual([[newer.version, 'newest']]);
  audience.stop();
});
