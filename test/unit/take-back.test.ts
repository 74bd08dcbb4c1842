import { describe, expect, it } from 'vitest';
import { fillIn } from '../../server/store/stored-session.ts';
import { advance, currentStep } from '../../shared/model/agenda.ts';
import { ask, giveReport } from '../../shared/model/asking.ts';
import { bringBack } from '../../shared/model/bring-back.ts';
import type { TableId } from '../../shared/model/ids.ts';
import { limits } from '../../shared/model/limits.ts';
import { pitchAsGuest, present } from '../../shared/model/pitching.ts';
import { unnamed } from '../../shared/model/put-away-theirs.ts';
import { introduce, join, remove, rename } from '../../shared/model/roster.ts';
import { assignSeat, chooseIdea } from '../../shared/model/seating.ts';
import { type Session, toTold } from '../../shared/model/session.ts';
import { commit, placeVote } from '../../shared/model/support.ts';
import { peopleOf, type TableWords, takeBack, type Whom } from '../../shared/model/take-back.ts';
import { templates } from '../../shared/model/template.ts';
import { applyChange, toChange } from '../../shared/protocol/session-change.ts';
import { refusalOf } from '../support/refusals.ts';
import {
  at,
  createCountedChance,
  createSession,
  nth,
  startMs,
  withPeople,
} from '../support/sessions.ts';

const moment = new Date(startMs).toISOString();
const laterMs = startMs + 60_000;
const actId = (number: number) => `tak_${String(number).padStart(22, '0')}` as const;
type Words = Record<string, TableWords>;

function act(session: Session, whom: Whom, words: Words = {}, id = actId(1)): Session {
  const known = new Map(Object.entries(words)) as unknown as ReadonlyMap<TableId, TableWords>;
  return takeBack(session, { id, atMs: laterMs, whom, words: known });
}

const chance = createCountedChance();
const close = { kind: 'close', minutes: 5 } as const;
const id = (session: Session, place: number) => nth(session.participants, place).id;

/** Anna, Bo and Mallory; Mallory's pitch, report, question, promise, seat and votes stand between theirs. */
function createCrowd() {
  const steps = [...templates.kamacon.slice(0, -1), { kind: 'vote', minutes: 5 } as const, close];
  const prepared = createSession({ steps });
  let session = withPeople(prepared, 'Anna@Umeå', 'Mallory@Umeå', 'Bo@Umeå');
  const [anna, mallory, bo] = [id(session, 0), id(session, 1), id(session, 2)];
  const challengeId = chance.newId('cha');
  const tableId = chance.newId('tab');
  const words = { title: 'Köp nu', question: 'Var?', city: 'Umeå', presenter: 'Mallory' };
  const first = nth(session.challenges, 0).id;
  const report = (participantId: typeof anna) => (before: Session) =>
    giveReport(before, {
      id: chance.newId('rep'),
      participantId,
      title: 'R',
      text: 'r',
      givenAt: moment,
    });
  session = [report(anna), report(mallory), report(bo)].reduce(
    (before, give) => give(before),
    at(session, 'reports'),
  );
  session = pitchAsGuest(
    at(session, 'pitches'),
    { id: challengeId, presenterId: mallory, ...words },
    tableId,
  );
  const question = (participantId: typeof anna, about: typeof challengeId) => ({
    id: chance.newId('que'),
    challengeId: about,
    participantId,
    text: 'Hur?',
    askedAt: moment,
    answeredAt: null,
  });
  session = at(session, 'questions');
  session = ask(session, question(mallory, first));
  session = ask(session, question(bo, challengeId));
  session = ask(session, question(anna, first));
  const firstTable = nth(session.tables, 0).id;
  session = assignSeat(session, anna, firstTable);
  session = assignSeat(session, mallory, firstTable);
  session = assignSeat(session, bo, tableId);
  session = chooseIdea(session, firstTable, 'm1');
  session = at(session, 'vote');
  session = placeVote(session, { participantId: anna, tableId: firstTable, ideaId: 'm1' });
  session = placeVote(session, { participantId: mallory, tableId: firstTable, ideaId: 'a1' });
  session = placeVote(session, { participantId: bo, tableId: firstTable, ideaId: 'a1' });
  session = at(session, 'support');
  session = commit(session, {
    id: chance.newId('com'),
    participantId: mallory,
    challengeId: first,
    ideaId: null,
    kind: 'time',
    what: 'Inget',
    by: null,
    madeAt: moment,
  });
  const tables: Words = {
    [firstTable]: {
      ideas: [
        { id: 'a1', authorId: anna },
        { id: 'm1', authorId: mallory },
      ],
      hasStatement: false,
    },
    [tableId]: { ideas: [{ id: 'm2', authorId: mallory }], hasStatement: false },
  };
  return { session, anna, mallory, bo, challengeId, tableId, firstTable, tables };
}

describe('taking people back', () => {
  it('[PA10] puts away everything of theirs and nothing of others', () => {
    const { session, anna, mallory, bo, challengeId, firstTable, tables } = createCrowd();
    const after = act(session, { participantId: mallory }, tables);
    expect(after.reports.map(({ participantId }) => participantId)).toEqual([anna, bo]);
    expect(after.challenges).toEqual(session.challenges.slice(0, 2));
    expect(after.tables.map(({ seats }) => seats)).toEqual([[anna], []]);
    expect(after.questions.map(({ participantId }) => participantId)).toEqual([anna]);
    expect(after.votes).toEqual([{ participantId: bo, tableId: firstTable, ideaId: 'a1' }]);
    expect(after.commitments).toEqual([]);
    expect(nth(after.tables, 0).chosen).toBeNull();
    expect(nth(after.participants, 1)).toMatchObject({ takenBack: actId(1) });
    expect(nth(after.participants, 1).removedAt).toBe(new Date(laterMs).toISOString());
    expect(after.takeBacks).toEqual([
      { id: actId(1), at: new Date(laterMs).toISOString(), since: null, people: 1, things: 6 },
    ]);
    expect(JSON.stringify(toTold(after))).not.toContain('Köp nu');
    expect(JSON.stringify(toChange(session, after))).not.toContain('Köp nu');
    expect(challengeId).not.toBe(after.focus);
  });

  it('[PA11] bringing back gives precisely the session that was', () => {
    const { session, mallory, tables } = createCrowd();
    const after = act(session, { participantId: mallory }, tables);
    expect(bringBack(after, actId(1))).toEqual({ ...session, away: [] });
    expect(refusalOf(() => bringBack(session, actId(1)))).toBe('take-back/not-found');
    expect(refusalOf(() => bringBack(bringBack(after, actId(1)), actId(1)))).toBe(
      'take-back/not-found',
    );
  });

  it('[PA11] several acts come back in whatever order, and nothing is lost between them', () => {
    const { session, anna, mallory, bo, tables } = createCrowd();
    const one = act(session, { participantId: mallory }, tables, actId(1));
    const two = act(one, { participantId: bo }, tables, actId(2));
    const three = act(two, { participantId: anna }, tables, actId(3));
    const sorted = (list: readonly { readonly id: string }[]) =>
      list.map((each) => each.id).toSorted();
    const orders = [
      [1, 2, 3],
      [3, 2, 1],
      [2, 1, 3],
      [2, 3, 1],
      [3, 1, 2],
      [1, 3, 2],
    ];
    for (const order of orders) {
      const back = order.reduce((before, number) => bringBack(before, actId(number)), three);
      for (const list of ['reports', 'questions', 'commitments', 'challenges', 'tables'] as const) {
        expect(sorted(back[list]), `${list} after ${order.join()}`).toEqual(sorted(session[list]));
      }
      expect(back.votes, `votes after ${order.join()}`).toHaveLength(3);
      expect(back.participants).toEqual(session.participants);
      expect(back.away).toEqual([]);
    }
  });

  it('[PA11] what had been put away or removed before stays so', () => {
    const { session, mallory, firstTable, tables } = createCrowd();
    const hidden = {
      ...session,
      tables: session.tables.map((table) => ({ ...table, hiddenIdeas: ['m1'] })),
    };
    const removed = remove(hidden, mallory, startMs);
    const after = act(removed, { since: moment }, tables);
    expect(after.reports).toEqual([]);
    const back = bringBack(after, actId(1));
    expect(back).toEqual({ ...removed, away: [] });
    expect(back.tables.find((table) => table.id === firstTable)?.hiddenIdeas).toEqual(['m1']);
  });

  it('[PA11] what others did meanwhile holds: a seat, a name, a vote given elsewhere', () => {
    const { session, anna, mallory, bo, tableId, firstTable, tables } = createCrowd();
    const away = act(session, { participantId: mallory }, tables);
    let meanwhile = assignSeat(away, bo, firstTable);
    meanwhile = rename(meanwhile, anna, 'Mallory');
    meanwhile = chooseIdea(meanwhile, firstTable, 'a1');
    for (const ideaId of ['x', 'y', 'z']) {
      meanwhile = placeVote(at(meanwhile, 'vote'), {
        participantId: anna,
        tableId: firstTable,
        ideaId,
      });
    }
    const back = bringBack(meanwhile, actId(1));
    expect(nth(back.participants, 1).name).toBe('Mallory (2)');
    expect(back.tables.find((table) => table.id === tableId)?.seats).toEqual([]);
    expect(back.tables.find((table) => table.id === firstTable)?.seats).toEqual([
      anna,
      mallory,
      bo,
    ]);
    expect(nth(back.tables, 0).chosen).toBe('a1');
    expect(back.votes.filter((vote) => vote.participantId === anna)).toHaveLength(3);
  });

  it('[PA10] a challenge at whose table others have written stays, without its words', () => {
    const { session, mallory, bo, challengeId, tableId, tables } = createCrowd();
    const written = {
      ...tables,
      [tableId]: { ideas: [{ id: 'b1', authorId: bo }], hasStatement: false },
    };
    const after = act(session, { participantId: mallory }, written);
    expect(after.challenges.find((challenge) => challenge.id === challengeId)).toMatchObject({
      title: unnamed,
      question: unnamed,
      presenter: unnamed,
      presenterId: null,
    });
    expect(after.tables.find((table) => table.id === tableId)?.seats).toEqual([bo]);
    expect(after.questions.some(({ participantId }) => participantId === bo)).toBe(true);
    expect(bringBack(after, actId(1))).toEqual({ ...session, away: [] });
  });

  it('[PA10] hands the turn on when the challenge in turn goes, and back again', () => {
    const { session, mallory, challengeId, tables } = createCrowd();
    const turned = present(at(session, 'pitches'), challengeId);
    const after = act(turned, { participantId: mallory }, tables);
    expect(after.focus).toBe(nth(session.challenges, 1).id);
    expect(bringBack(after, actId(1))).toEqual({ ...turned, away: [] });
    const moved = bringBack(advance(after, laterMs), actId(1));
    expect(currentStep(moved).kind).toBe('questions');
    expect(moved.focus).toBe(advance(after, laterMs).focus);
  });

  it('[PA9] since a moment it meets guests only, never whoever facilitates', () => {
    const { session, anna } = createCrowd();
    const facilitator = nth(session.facilitators, 0).id;
    const later = { id: chance.newId('par'), name: 'Lena', city: 'Umeå', language: 'sv' } as const;
    const led = introduce(session, facilitator, { ...later, role: 'facilitator' }, laterMs);
    expect(peopleOf(led, { since: moment })).toHaveLength(3);
    expect(peopleOf(led, { since: new Date(laterMs).toISOString() })).toEqual([]);
    expect(peopleOf(led, { participantId: later.id })).toEqual([]);
    expect(refusalOf(() => act(led, { participantId: later.id }))).toBe('participant/not-found');
    const once = act(led, { participantId: anna });
    expect(refusalOf(() => act(once, { participantId: anna }))).toBe('participant/not-found');
  });

  it('[PA11] the last ten acts can be undone, the session keeps no more', () => {
    const names = Array.from({ length: 12 }, (_, place) => `P${place}@Umeå`);
    const session = withPeople(createSession(), ...names);
    const after = session.participants.reduce(
      (before, person, place) => act(before, { participantId: person.id }, {}, actId(place)),
      session,
    );
    expect(after.takeBacks).toHaveLength(limits.takeBacks);
    expect(after.away).toHaveLength(limits.takeBacks);
    expect(refusalOf(() => bringBack(after, actId(0)))).toBe('take-back/not-found');
    expect(bringBack(after, actId(11)).takeBacks).toHaveLength(limits.takeBacks - 1);
  });

  it('[CM5] survives the wire like every other change', () => {
    const { session, mallory, tables } = createCrowd();
    const after = { ...act(session, { participantId: mallory }, tables), version: 9 };
    const change = JSON.parse(JSON.stringify(toChange(session, after)));
    expect(applyChange(session, change, 9)).toEqual(toTold(after));
    const back = { ...bringBack(after, actId(1)), version: 10 };
    const again = JSON.parse(JSON.stringify(toChange(after, back)));
    expect(applyChange(toTold(after), again, 10)).toEqual(toTold(back));
  });

  it('[ST21] a session stored before all this opens with an open door and nothing taken back', () => {
    const { doorLockedAt: _, wallEpoch: __, takeBacks: ___, ...old } = createSession();
    expect(fillIn(old)).toEqual(createSession());
  });

  it('[PA2] people who were removed count against a cap of their own', () => {
    let session = createSession();
    const [anna] = withPeople(session, 'Anna@Umeå').participants;
    if (!anna) throw new Error('Anna did not join');
    const crowd = Array.from({ length: limits.participantsEver }, (_, place) => ({
      ...anna,
      id: `par_${String(place).padStart(22, '0')}` as const,
      removedAt: moment,
    }));
    session = { ...session, participants: crowd };
    const newcomer = { id: chance.newId('par'), name: 'Bo', city: 'Umeå', language: 'sv' } as const;
    expect(refusalOf(() => join(session, { ...newcomer, role: 'participant' }, startMs))).toBe(
      'participant/session-full',
    );
  });
});
