import { describe, expect, it } from 'vitest';
import { endWalls, lockDoor, openDoor } from '../../../../shared/model/door-lock.ts';
import { closeSession } from '../../../../shared/model/opening.ts';
import { introduce, join } from '../../../../shared/model/roster.ts';
import { lastRush } from '../../../../shared/model/rush.ts';
import type { Session } from '../../../../shared/model/session.ts';
import { createEvening } from '../../../support/memory-workshop.ts';
import { refusalOf, refusalOfAsync } from '../../../support/refusals.ts';
import { createCountedChance, createSession, nth, startMs } from '../../../support/sessions.ts';

const chance = createCountedChance(1000);
const newcomer = (name: string) =>
  ({ id: chance.newId('par'), name, city: 'Umeå', language: 'sv', role: 'participant' }) as const;

/** People who come at those milliseconds after the start. */
function withArrivals(...atMs: number[]): Session {
  return atMs.reduce(
    (before, ms, place) => join(before, newcomer(`P${place}`), startMs + ms),
    createSession(),
  );
}

describe('a rush', () => {
  const everyMs = (count: number, ms: number, from = 0) =>
    Array.from({ length: count }, (_, place) => from + place * ms);

  it('[PA8] is more than fifty people within ten seconds, and not fifty', () => {
    expect(lastRush(withArrivals(...everyMs(50, 0)).participants)).toBeNull();
    expect(lastRush(withArrivals(...everyMs(51, 200)).participants)).toEqual({
      since: new Date(startMs).toISOString(),
      people: 51,
    });
    expect(lastRush(withArrivals(...everyMs(60, 201)).participants)).toBeNull();
  });

  it('[PA8] begins with the first of those who came without a pause, and the last one is told', () => {
    const session = withArrivals(5_000, ...everyMs(120, 100, 60_000), ...everyMs(51, 10, 600_000));
    expect(lastRush(session.participants)).toMatchObject({ people: 51 });
    const first = withArrivals(5_000, 57_000, 58_500, ...everyMs(120, 100, 60_000));
    expect(lastRush(first.participants)).toEqual({
      since: new Date(startMs + 60_000).toISOString(),
      people: 120,
    });
  });

  it('[PA8] is over once those people are gone', () => {
    const { participants } = withArrivals(...everyMs(80, 10));
    const gone = participants.map((person) => ({ ...person, removedAt: person.joinedAt }));
    expect(lastRush(gone)).toBeNull();
  });
});

describe('the door', () => {
  it('[PA12] locked, takes nobody new, and facilitators all the same', () => {
    const locked = lockDoor(createSession(), startMs);
    expect(locked.doorLockedAt).toBe(new Date(startMs).toISOString());
    expect(lockDoor(locked, startMs + 1)).toBe(locked);
    expect(refusalOf(() => join(locked, newcomer('Anna'), startMs))).toBe('door/locked');
    const lena = { ...newcomer('Lena'), role: 'facilitator' } as const;
    const { id } = nth(locked.facilitators, 0);
    expect(introduce(locked, id, lena, startMs).participants).toHaveLength(1);
    const open = openDoor(locked);
    expect(openDoor(open)).toBe(open);
    expect(join(open, newcomer('Anna'), startMs).participants).toHaveLength(1);
    const closed = closeSession(locked, startMs);
    expect(refusalOf(() => openDoor(closed))).toBe('session/closed');
    expect(refusalOf(() => lockDoor(closed, startMs))).toBe('session/closed');
  });

  it('[PA12] who asks again under the same id is the same person, also while it is locked', async () => {
    const { workshop, session, give, actors } = await createEvening();
    const asking = { name: 'Bo', city: 'Umeå', language: 'sv', id: 'asked-before-the-door-locked' };
    const first = await workshop.joinSession(session.code, asking);
    await give(actors.facilitator, 'door:lock');
    const second = await workshop.joinSession(session.code, asking);
    expect(second.participant.id).toBe(first.participant.id);
    const other = { ...asking, id: 'asks-for-the-first-time-now-1' };
    expect(await refusalOfAsync(() => workshop.joinSession(session.code, other))).toBe(
      'door/locked',
    );
    expect((await workshop.readDoor(session.code)).isLocked).toBe(true);
  });

  it('[WL4] ended walls count no more, and the code alone opens none', async () => {
    const { workshop, session, give, actors } = await createEvening();
    expect(endWalls(session).wallEpoch).toBe(1);
    await workshop.openWall(session.code);
    const { link } = (await give(actors.facilitator, 'walls:read')) as { link: string };
    expect(link).toContain(`/wall/${session.code}`);
    await give(actors.facilitator, 'walls:end');
    expect(await refusalOfAsync(() => workshop.readSession(actors.wall))).toBe('wall/ended');
    expect(await refusalOfAsync(() => workshop.openWall(session.code))).toBe('wall/ended');
    const document = `table:${nth(session.tables, 0).id}`;
    expect(await refusalOfAsync(() => workshop.access.admit(actors.wall, document))).toBe(
      'document/not-found',
    );
    expect((await workshop.readSession({ ...actors.wall, epoch: 1 })).id).toBe(session.id);
  });
});
