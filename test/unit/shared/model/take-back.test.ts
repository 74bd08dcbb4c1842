import { describe, expect, it } from 'vitest';
import { fillIn } from '../../../../server/store/stored-session.ts';
import { advance, currentStep } from '../../../../shared/model/agenda.ts';
import { bringBack } from '../../../../shared/model/bring-back.ts';
import { limits } from '../../../../shared/model/limits.ts';
import { present } from '../../../../shared/model/pitching.ts';
import { unnamed } from '../../../../shared/model/put-away-theirs.ts';
import { introduce, join, remove, rename } from '../../../../shared/model/roster.ts';
import { assignSeat, chooseIdea } from '../../../../shared/model/seating.ts';
import { toTold } from '../../../../shared/model/session.ts';
import { placeVote } from '../../../../shared/model/support.ts';
import { peopleOf } from '../../../../shared/model/take-back.ts';
import { applyChange, toChange } from '../../../../shared/protocol/session-change.ts';
import {
  act,
  actId,
  chance,
  createCrowd,
  laterMs,
  moment,
} from '../../../support/crowd-session.ts';
import { refusalOf } from '../../../support/refusals.ts';
import { at, createSession, nth, startMs, withPeople } from '../../../support/sessions.ts';

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
