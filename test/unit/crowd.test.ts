import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openTable } from '../../shared/document/table-document.ts';
import { addIdea } from '../../shared/document/table-edits.ts';
import { giveReport } from '../../shared/model/asking.ts';
import { endWalls, lockDoor, openDoor } from '../../shared/model/door-lock.ts';
import { limits } from '../../shared/model/limits.ts';
import { closeSession } from '../../shared/model/opening.ts';
import { pitchAsGuest, withdrawChallenge } from '../../shared/model/pitching.ts';
import { introduce, join } from '../../shared/model/roster.ts';
import { lastRush } from '../../shared/model/rush.ts';
import type { Session } from '../../shared/model/session.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { createEvening } from '../support/memory-workshop.ts';
import { refusalOf, refusalOfAsync } from '../support/refusals.ts';
import {
  at,
  createCountedChance,
  createSession,
  nth,
  startMs,
  withPeople,
} from '../support/sessions.ts';

const chance = createCountedChance();
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

describe('ideas of people who were taken back', () => {
  it('[PA10] are in no file, no overview and no vote, also such as arrive after the act', async () => {
    const evening = await createEvening();
    const { give, actors, anna, yuki, tableId, workshop, read, tableOf } = evening;
    const { table, owners } = tableOf(tableDocument(tableId));
    const write = (id: string, personId: typeof anna.id) => {
      const doc = new Y.Doc();
      addIdea(
        openTable(doc),
        { id, text: id, language: 'sv', kind: 'solution', createdAtMs: 1 },
        null,
      );
      owners.set(doc.clientID, personId);
      Y.applyUpdate(table.doc, Y.encodeStateAsUpdate(doc));
    };
    const shown = async () => {
      const { challenges } = await workshop.readOutcome(actors.facilitator);
      return challenges
        .flatMap(({ tables }) => tables.flatMap(({ ideas }) => ideas))
        .map(({ id }) => id);
    };
    write('annas', anna.id);
    write('yukis', yuki.id);
    await give(actors.facilitator, 'table:choose', { tableId, ideaId: 'yukis' });
    const { takeBackId } = (await give(actors.facilitator, 'people:take-back', {
      participantId: yuki.id,
    })) as { takeBackId: string };
    write('late', yuki.id);
    expect(await shown()).toEqual(['annas']);
    expect((await read()).tables[0]?.chosen).toBeNull();
    expect((await read()).takeBacks).toMatchObject([{ people: 1, things: 1 }]);
    expect((await workshop.summarise(await read(), tableId)).ideas).toBe(1);
    const choose = { tableId, ideaId: 'late' };
    expect(await refusalOfAsync(() => give(actors.facilitator, 'table:choose', choose))).toBe(
      'idea/not-found',
    );
    await give(actors.facilitator, 'people:bring-back', { takeBackId });
    expect((await shown()).toSorted()).toEqual(['annas', 'late', 'yukis']);
    expect((await read()).tables[0]?.chosen).toBe('yukis');
  });
});

describe('what one person may fill', () => {
  const words = { title: 'Bastu', question: 'Var?', presenter: 'Anna', city: 'Umeå' };

  it('[CH7] three challenges at a time, and twelve in all', () => {
    let session = at(withPeople(createSession(), 'Anna@Umeå'), 'pitches');
    const presenterId = nth(session.participants, 0).id;
    const pitchOne = () => {
      const challenge = { id: chance.newId('cha'), presenterId, ...words };
      session = pitchAsGuest(session, challenge, chance.newId('tab'));
      return challenge.id;
    };
    for (let count = 0; count < limits.challengesPerPerson; count += 1) pitchOne();
    expect(refusalOf(pitchOne)).toBe('challenge/too-many-yours');
    for (let count = limits.challengesPerPerson; count < limits.pitchesPerPerson; count += 1) {
      session = withdrawChallenge(
        session,
        nth(session.challenges, session.challenges.length - 1).id,
      );
      pitchOne();
    }
    session = withdrawChallenge(session, nth(session.challenges, 2).id);
    expect(refusalOf(pitchOne)).toBe('challenge/too-many-yours');
  });

  it('[PA3] [PA5] what changes nothing is told to nobody', async () => {
    const { give, actors, advanceTo, events, anna } = await createEvening();
    await advanceTo('check-in');
    const same = async () => {
      await give(actors.anna, 'participant:rename', { participantId: anna.id, name: 'Anna' });
      await give(actors.anna, 'participant:choose-language', { language: 'sv' });
      await give(actors.anna, 'check-in:answer', { firstTime: true, word: 'vaken' });
    };
    await same();
    const told = events.length;
    for (let again = 0; again < 5; again += 1) await same();
    expect(events).toHaveLength(told);
  });

  it('[RE3] five reports', () => {
    let session = at(withPeople(createSession(), 'Anna@Umeå', 'Bo@Umeå'), 'reports');
    const give = (place: number) => {
      const participantId = nth(session.participants, place).id;
      const givenAt = new Date(startMs).toISOString();
      const report = { id: chance.newId('rep'), participantId, title: 'R', text: 'r', givenAt };
      session = giveReport(session, report);
    };
    for (let count = 0; count < limits.reportsPerPerson; count += 1) give(0);
    expect(refusalOf(() => give(0))).toBe('report/too-many-yours');
    give(1);
  });

  it('[RE3] [CH7] what one may fill is far less than the lists hold', () => {
    const shares = [
      [limits.reportsPerPerson, limits.reports],
      [limits.challengesPerPerson, limits.challenges],
      [limits.questionsPerPerson, limits.questions],
      [limits.commitmentsPerPerson, limits.commitments],
    ] as const;
    for (const [own, all] of shares) expect(own * 8).toBeLessThanOrEqual(all);
  });

  it('[CH6] a guest pitches under their own name, whatever a program gives; facilitators under any', async () => {
    const { give, actors, advanceTo, read } = await createEvening();
    await advanceTo('pitches');
    const mayor = {
      title: 'Ny skatt',
      question: 'När?',
      presenter: 'Borgmästaren',
      city: 'Kamakura',
    };
    const own = (await give(actors.anna, 'challenge:pitch', mayor)) as { challengeId: string };
    const challengeId = own.challengeId;
    await give(actors.anna, 'challenge:amend', { ...mayor, challengeId, title: 'Bastu' });
    const find = async () => (await read()).challenges.find(({ id }) => id === challengeId);
    expect(await find()).toMatchObject({ title: 'Bastu', presenter: 'Anna', city: 'Umeå' });
    await give(actors.facilitator, 'challenge:amend', { ...mayor, challengeId });
    expect(await find()).toMatchObject({ presenter: 'Borgmästaren', city: 'Kamakura' });
    const other = (await give(actors.facilitator, 'challenge:pitch', mayor)) as {
      challengeId: string;
    };
    const pitched = (await read()).challenges.find(({ id }) => id === other.challengeId);
    expect(pitched).toMatchObject({ presenter: 'Borgmästaren', presenterId: null });
  });
});
