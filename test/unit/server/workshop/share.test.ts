import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openTable } from '../../../../shared/document/table-document.ts';
import { addIdea } from '../../../../shared/document/table-edits.ts';
import { giveReport } from '../../../../shared/model/asking.ts';
import { limits } from '../../../../shared/model/limits.ts';
import { pitchAsGuest, withdrawChallenge } from '../../../../shared/model/pitching.ts';
import { tableDocument } from '../../../../shared/protocol/document-name.ts';
import { createEvening } from '../../../support/memory-workshop.ts';
import { refusalOf, refusalOfAsync } from '../../../support/refusals.ts';
import {
  at,
  createCountedChance,
  createSession,
  nth,
  startMs,
  withPeople,
} from '../../../support/sessions.ts';

const chance = createCountedChance(1000);

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
