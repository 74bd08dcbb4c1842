import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { toOutcome } from '../../../../server/workshop/outcome.ts';
import { openTable } from '../../../../shared/document/table-document.ts';
import { addIdea } from '../../../../shared/document/table-edits.ts';
import { limits } from '../../../../shared/model/limits.ts';
import type { Participant } from '../../../../shared/model/person.ts';
import { readingLanguages } from '../../../../shared/model/reading-languages.ts';
import { tableDocument } from '../../../../shared/protocol/document-name.ts';
import { actId } from '../../../support/crowd-session.ts';
import { createEvening } from '../../../support/memory-workshop.ts';
import { nth } from '../../../support/sessions.ts';

async function createTold() {
  const evening = await createEvening();
  const { tableOf, tableId, anna, yuki } = evening;
  const held = tableOf(tableDocument(tableId));
  const write = (person: typeof anna, id: string, ridesOn: string | null) => {
    const copy = openTable(new Y.Doc());
    Y.applyUpdate(copy.doc, Y.encodeStateAsUpdate(held.table.doc));
    addIdea(
      copy,
      { id, text: id, language: 'sv', kind: 'solution', ridesOn, createdAtMs: id.charCodeAt(0) },
      null,
    );
    held.owners.set(copy.doc.clientID, person.id);
    Y.applyUpdate(held.table.doc, Y.encodeStateAsUpdate(copy.doc));
  };
  write(anna, 'a', null);
  write(yuki, 'b', 'a');
  write(anna, 'c', 'a');
  return evening;
}

describe('outcome', () => {
  it('[OU1] [DO5] names every author by the ledger and marks rides across the border', async () => {
    const { workshop, actors } = await createTold();
    const outcome = await workshop.readOutcome(actors.anna);
    const ideas = outcome.challenges[0]?.tables[0]?.ideas ?? [];
    expect(
      ideas.map(({ id, author, ridesOn, acrossBorder }) => [
        id,
        author.name,
        author.city,
        ridesOn,
        acrossBorder,
      ]),
    ).toEqual([
      ['a', 'Anna', 'Umeå', null, false],
      ['b', 'ゆき', 'Kamakura', 'a', true],
      ['c', 'Anna', 'Umeå', 'a', false],
    ]);
  });

  it('[OU4] counts everything per city as well', async () => {
    const { workshop, actors, advanceTo, give, session } = await createTold();
    await advanceTo('support');
    await give(actors.yuki, 'commitment:make', {
      challengeId: nth(session.challenges, 0).id,
      kind: 'skill',
      what: '翻訳',
      by: '2026-12-24',
    });
    const { figures, commitments } = await workshop.readOutcome(actors.facilitator);
    expect(figures).toMatchObject({
      participants: 2,
      ideas: 3,
      ridesOn: 2,
      ridesAcrossBorders: 1,
      commitments: 1,
    });
    expect(figures.perCity.Umeå).toMatchObject({
      ideas: 2,
      ridesOn: 1,
      ridesAcrossBorders: 0,
      commitments: 0,
    });
    expect(figures.perCity.Kamakura).toMatchObject({
      ideas: 1,
      ridesAcrossBorders: 1,
      commitments: 1,
    });
    expect(commitments[0]).toMatchObject({
      who: 'ゆき',
      city: 'Kamakura',
      what: '翻訳',
      kind: 'skill',
      by: '2026-12-24',
    });
  });

  it('[OU2] puts planned and actual times side by side', async () => {
    const { workshop, actors, give, clock } = await createTold();
    await give(actors.facilitator, 'session:amend', { startsAt: '2026-11-26T17:30:00+09:00' });
    clock.atMs += 60_000;
    await give(actors.facilitator, 'step:advance');
    clock.atMs += 60_000;
    await give(actors.facilitator, 'step:return');
    await give(actors.facilitator, 'step:advance');
    const { steps } = await workshop.readOutcome(actors.anna);
    expect(steps[1]).toMatchObject({ kind: 'welcome', plannedAt: '2026-11-26T08:30:00.000Z' });
    expect(steps[1]?.actual).toHaveLength(2);
    expect(steps[2]?.actual).toEqual([]);
  });

  it('[TA5] leaves out what a facilitator put away', async () => {
    const { workshop, actors, give, tableId, read } = await createTold();
    await give(actors.facilitator, 'idea:hide', { tableId, ideaId: 'b' });
    const { figures } = await workshop.readOutcome(actors.anna);
    expect(figures).toMatchObject({ ideas: 2, ridesAcrossBorders: 0 });
    const summary = await workshop.summarise(await read(), tableId);
    expect(summary).toMatchObject({
      ideas: 2,
      rides: 1,
      ridesAcrossBorders: 0,
      ideasPerCity: { Umeå: 2, Kamakura: 0 },
    });
    await give(actors.facilitator, 'idea:restore', { tableId, ideaId: 'b' });
    expect(
      (await workshop.summarise(await read(), tableId)).latest.map(({ ideaId }) => ideaId),
    ).toEqual(['c', 'b', 'a']);
  });

  it('[OU9] counts votes where they were given, also where tables use the same id for an idea', async () => {
    const { ports, read, session, tableOf, tableId, anna, yuki } = await createTold();
    const other = nth(session.tables, 1).id;
    const { table } = tableOf(tableDocument(other));
    addIdea(
      table,
      { id: 'a', text: 'their a', language: 'sv', kind: 'solution', createdAtMs: 1 },
      null,
    );
    const votes = [
      { participantId: anna.id, tableId, ideaId: 'a' },
      { participantId: yuki.id, tableId: other, ideaId: 'a' },
      { participantId: anna.id, tableId: other, ideaId: 'a' },
    ] as unknown as (typeof session)['votes'];
    const { challenges } = await toOutcome(ports.documents, { ...(await read()), votes });
    const votesAt = (id: string) =>
      challenges
        .flatMap(({ tables }) => tables)
        .find((one) => one.id === id)
        ?.ideas.find((idea) => idea.id === 'a')?.votes;
    expect(votesAt(tableId)).toEqual({ total: 1, byCity: { Umeå: 1, Kamakura: 0 } });
    expect(votesAt(other)).toEqual({ total: 2, byCity: { Umeå: 1, Kamakura: 1 } });
  });

  it('[OU4] counts a ride where it rides, also where tables use the same id for an idea', async () => {
    const { ports, read, session, tableOf, yuki } = await createTold();
    const { table, owners } = tableOf(tableDocument(nth(session.tables, 1).id));
    // Of Kamakura as well: among theirs, c rides on one of their own city.
    owners.set(table.doc.clientID, yuki.id);
    for (const [id, ridesOn] of [
      ['a', null],
      ['c', 'a'],
    ] as const) {
      const idea = {
        id,
        text: id,
        language: 'ja',
        kind: 'solution',
        ridesOn,
        createdAtMs: 1,
      } as const;
      addIdea(table, idea, null);
    }
    const { figures } = await toOutcome(ports.documents, await read());
    expect(figures).toMatchObject({ ideas: 5, ridesOn: 3, ridesAcrossBorders: 1 });
    expect(figures.perCity.Umeå).toMatchObject({ ridesAcrossBorders: 0 });
    expect(figures.perCity.Kamakura).toMatchObject({ ridesAcrossBorders: 1 });
  });
});

describe('what is large', () => {
  it('[DO44] reads documents one after the other', async () => {
    const { ports, give, actors, read } = await createTold();
    for (const title of ['Snö', 'Is', 'Regn'])
      await give(actors.facilitator, 'challenge:pitch', {
        title,
        question: 'Hur?',
        presenter: 'Karin',
        city: 'Umeå',
      });
    let open = 0;
    let most = 0;
    let asked = 0;
    const inTurn = async <T>(answer: () => Promise<T>): Promise<T> => {
      asked += 1;
      open += 1;
      most = Math.max(most, open);
      await setImmediate();
      const answered = await answer();
      open -= 1;
      return answered;
    };
    const documents = {
      readTableDocument: (name: string) => inTurn(() => ports.documents.readTableDocument(name)),
      readBriefDocument: () => inTurn(() => ports.documents.readBriefDocument()),
    };
    const session = await read();
    await toOutcome(documents, session);
    expect(asked).toBe(session.tables.length + session.challenges.length);
    expect(asked).toBeGreaterThan(4);
    expect(most).toBe(1);
  });

  it('[DO43] an overview shows the beginning of a statement', async () => {
    const { workshop, tableOf, tableId, read } = await createTold();
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText('o'.repeat(limits.overviewStatementUnits + 1))]);
    tableOf(tableDocument(tableId)).table.statement.insert(0, [paragraph]);
    const { statement } = await workshop.summarise(await read(), tableId);
    expect(statement).toBe(`${'o'.repeat(limits.overviewStatementUnits)}…`);
  });

  it('[DO40] ideas are put into the languages of the cities and of those who came, twelve at most', async () => {
    const { session } = await createTold();
    const city = nth(session.cities, 0);
    const guest = (language: string) => ({ language, removedAt: null }) as Participant;
    const cities = [
      { ...city, language: 'sv' },
      { ...city, language: 'ja' },
    ];
    const came = ['de', 'sv', 'fr', 'de'].map(guest);
    expect(readingLanguages({ cities, participants: came })).toEqual(['sv', 'ja', 'de', 'fr']);
    // A crowd that was taken back leaves room for the languages of those who are here.
    const crowd = Array.from({ length: 20 }, (_, number) => ({
      ...nth(came, 0),
      language: `x-${number}`,
      takenBack: actId(1),
      removedAt: session.createdAt,
    }));
    const afterwards = [...crowd, ...came];
    expect(readingLanguages({ cities, participants: afterwards })).toEqual([
      'sv',
      'ja',
      'de',
      'fr',
    ]);
    const many = Array.from({ length: 30 }, (_, at) => guest(`de-x-a${at}`));
    expect(readingLanguages({ cities, participants: many })).toHaveLength(limits.readingLanguages);
    const removed = many.map((person) => ({ ...person, removedAt: '2026-11-26T09:00:00.000Z' }));
    const participants = [...removed, guest('fi')];
    expect(readingLanguages({ cities, participants })).toEqual(['sv', 'ja', 'fi']);
  });
});
