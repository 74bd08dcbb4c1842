import { describe, expect, it } from 'vitest';
import { advance } from '../../../../shared/model/agenda.ts';
import {
  ask,
  giveReport,
  markAnswered,
  withdrawQuestion,
  withdrawReport,
} from '../../../../shared/model/asking.ts';
import {
  amendSession,
  closeSession,
  openSession,
  reopenSession,
} from '../../../../shared/model/opening.ts';
import {
  amendChallenge,
  moveChallenge,
  pitch,
  present,
  withdrawChallenge,
} from '../../../../shared/model/pitching.ts';
import {
  commit,
  placeVote,
  votesLeft,
  withdrawCommitment,
  withdrawVote,
} from '../../../../shared/model/support.ts';
import { refusalOf } from '../../../support/refusals.ts';
import {
  at,
  createCountedChance,
  createSession,
  nth,
  plan,
  startMs,
  withPeople,
} from '../../../support/sessions.ts';

const chance = createCountedChance(1000);
const moment = new Date(startMs).toISOString();
const session = withPeople(createSession(), 'Anna@Umeå', 'ゆき@Kamakura');
const anna = nth(session.participants, 0).id;
const yuki = nth(session.participants, 1).id;
const first = nth(session.challenges, 0).id;
const table = nth(session.tables, 0).id;

describe('opening and closing', () => {
  it('[SE1] opens in the lobby with a table per prepared challenge', () => {
    expect(session.tables.map(({ challengeId }) => challengeId)).toEqual(
      session.challenges.map(({ id }) => id),
    );
    expect(session.step).toBe(session.steps[0]?.id);
    expect(session.facilitators).toHaveLength(1);
  });

  it('[SE1] names the challenge whose city does not take part', () => {
    const stray = { title: 'x', question: 'y', presenter: 'z', city: 'Oslo' };
    const ids = {
      session: chance.newId('ses'),
      code: 'ABCDEFGH',
      facilitator: chance.newId('fac'),
      step: () => chance.newId('stp'),
      challenge: () => chance.newId('cha'),
      table: () => chance.newId('tab'),
    };
    expect(() => openSession({ ...plan, challenges: [stray] }, ids, startMs)).toThrowError(
      expect.objectContaining({
        fields: [{ path: 'challenges.0.city', message: expect.anything() }],
      }),
    );
  });

  it('[SE2] mends title and start, the order only before the evening starts', () => {
    expect(amendSession(session, { title: 'Ny titel', order: 'serial' })).toMatchObject({
      title: 'Ny titel',
      order: 'serial',
    });
    const started = advance(session, startMs);
    expect(refusalOf(() => amendSession(started, { order: 'serial' }))).toBe('agenda/started');
  });

  it('[SE3] [SE4] closes and opens again at the same step', () => {
    const closed = closeSession(at(session, 'support'), startMs);
    expect(closed.visits.at(-1)?.endedAt).toBe(moment);
    expect(refusalOf(() => amendSession(closed, { title: 'x' }))).toBe('session/closed');
    const again = reopenSession(closed, startMs);
    expect(again.closedAt).toBeNull();
    expect(again.visits.at(-1)).toMatchObject({ stepId: closed.step, endedAt: null });
  });
});

describe('challenges', () => {
  const challenge = {
    id: chance.newId('cha'),
    title: 'Ny',
    question: 'Hur?',
    presenter: 'Anna',
    city: 'Umeå',
    presenterId: anna,
  };

  it('[CH1] brings its table, up to 24 of them', () => {
    const after = pitch(session, challenge, chance.newId('tab'));
    expect(after.tables.at(-1)).toMatchObject({ challengeId: challenge.id, seats: [] });
    const full = Array.from({ length: 22 }).reduce<typeof session>(
      (before) => pitch(before, { ...challenge, id: chance.newId('cha') }, chance.newId('tab')),
      session,
    );
    expect(refusalOf(() => pitch(full, challenge, chance.newId('tab')))).toBe('challenge/too-many');
  });

  it('[CH1] pitched into an empty pitches step, it has the turn', () => {
    const empty = at(createSession({ challenges: [] }), 'pitches');
    expect(pitch(empty, challenge, chance.newId('tab')).focus).toBe(challenge.id);
  });

  it('[CH2] can be mended, within the cities of the session', () => {
    const after = amendChallenge(session, first, { title: 'Ljus' });
    expect(after.challenges[0]).toMatchObject({ title: 'Ljus', presenter: 'Karin' });
    expect(refusalOf(() => amendChallenge(session, first, { city: 'Oslo' }))).toBe(
      'participant/unknown-city',
    );
  });

  it('[CH3] can be taken away until somebody has worked on it', () => {
    expect(withdrawChallenge(session, first).tables).toHaveLength(1);
    expect(refusalOf(() => withdrawChallenge(at(session, 'brainstorm'), first))).toBe(
      'step/not-now',
    );
  });

  it('[CH4] moves in the order', () => {
    const ids = session.challenges.map(({ id }) => id);
    expect(moveChallenge(session, first, 9).challenges.map(({ id }) => id)).toEqual(
      [...ids].reverse(),
    );
  });

  it('[CH5] takes the turn with its time ready', () => {
    const pitches = at(session, 'pitches');
    const second = nth(session.challenges, 1).id;
    const after = present(pitches, second);
    expect(after).toMatchObject({ focus: second, timer: { state: 'ready', leftMs: 8 * 60_000 } });
    expect(present(after, second)).toBe(after);
  });
});

describe('reports and questions', () => {
  const report = {
    id: chance.newId('rep'),
    participantId: anna,
    title: 'Stråket',
    text: 'Det blev av',
    givenAt: moment,
  };
  const question = {
    id: chance.newId('que'),
    challengeId: first,
    participantId: anna,
    text: 'När?',
    askedAt: moment,
    answeredAt: null,
  };

  it('[RE1] [RE2] a report is given in its step and taken back by its giver or a facilitator', () => {
    expect(refusalOf(() => giveReport(session, report))).toBe('step/not-now');
    const given = giveReport(at(session, 'reports'), report);
    expect(refusalOf(() => withdrawReport(given, report.id, yuki))).toBe('report/not-yours');
    expect(withdrawReport(given, report.id, anna).reports).toEqual([]);
    expect(withdrawReport(given, report.id, null).reports).toEqual([]);
  });

  it('[QU1] [QU2] [QU3] a question is asked in its step, answered, taken back', () => {
    expect(refusalOf(() => ask(at(session, 'pitches'), question))).toBe('step/not-now');
    const asked = ask(at(session, 'questions'), question);
    expect(markAnswered(asked, question.id, moment).questions[0]?.answeredAt).toBe(moment);
    expect(refusalOf(() => withdrawQuestion(asked, question.id, yuki))).toBe('question/not-yours');
    expect(withdrawQuestion(asked, question.id, anna).questions).toEqual([]);
  });
});

describe('votes and promises', () => {
  it('[VO1] [VO2] three votes, each idea once, taken back while open', () => {
    const voting = {
      ...session,
      steps: session.steps.map((step) => ({ ...step, kind: 'vote' as const })),
    };
    const vote = (ideaId: string) => ({ participantId: anna, tableId: table, ideaId });
    expect(refusalOf(() => placeVote(session, vote('a')))).toBe('step/not-now');
    let after = placeVote(voting, vote('a'));
    expect(refusalOf(() => placeVote(after, vote('a')))).toBe('vote/already-placed');
    after = placeVote(placeVote(after, vote('b')), vote('c'));
    expect(votesLeft(after, anna)).toBe(0);
    expect(refusalOf(() => placeVote(after, vote('d')))).toBe('vote/budget-spent');
    expect(votesLeft(withdrawVote(after, vote('a')), anna)).toBe(1);
    expect(refusalOf(() => withdrawVote(after, vote('d')))).toBe('vote/not-placed');
  });

  const promise = {
    id: chance.newId('com'),
    participantId: anna,
    challengeId: first,
    ideaId: null,
    kind: 'time',
    what: 'Två lördagar',
    by: '2026-12-24',
    madeAt: moment,
  } as const;

  it('[CO1] promises are made in the support step and in the close', () => {
    expect(refusalOf(() => commit(at(session, 'brainstorm'), promise))).toBe('step/not-now');
    for (const kind of ['support', 'close'] as const) {
      expect(commit(at(session, kind), promise).commitments).toEqual([promise]);
    }
    const unknown = { ...promise, challengeId: chance.newId('cha') };
    expect(refusalOf(() => commit(at(session, 'support'), unknown))).toBe('challenge/not-found');
  });

  it('[CO2] is taken back by who made it or by a facilitator', () => {
    const made = commit(at(session, 'support'), promise);
    expect(refusalOf(() => withdrawCommitment(made, promise.id, yuki))).toBe(
      'commitment/not-yours',
    );
    expect(withdrawCommitment(made, promise.id, anna).commitments).toEqual([]);
    expect(withdrawCommitment(made, promise.id, null).commitments).toEqual([]);
  });
});
