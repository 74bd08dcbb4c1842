import { describe, expect, it } from 'vitest';
import {
  advance,
  currentStep,
  goBack,
  nextStop,
  plannedTimes,
  turnMinutes,
} from '../../../../shared/model/agenda.ts';
import { changeAgenda } from '../../../../shared/model/agenda-change.ts';
import type { ChallengeId } from '../../../../shared/model/ids.ts';
import { closeSession } from '../../../../shared/model/opening.ts';
import { present, withdrawChallenge } from '../../../../shared/model/pitching.ts';
import type { Session } from '../../../../shared/model/session.ts';
import { stepKinds } from '../../../../shared/model/step.ts';
import { refusalOf } from '../../../support/refusals.ts';
import { at, createSession, nth, startMs, withPeople } from '../../../support/sessions.ts';

const kindOf = (session: Session) => currentStep(session).kind;

function walk(session: Session): string[] {
  const seen: string[] = [];
  let now = session;
  for (let guard = 0; guard < 100 && nextStop(now); guard += 1) {
    now = advance(now, startMs);
    const turn = now.challenges.findIndex(({ id }) => id === now.focus);
    seen.push(turn < 0 ? kindOf(now) : `${kindOf(now)}:${turn}`);
  }
  return seen;
}

describe('agenda', () => {
  it('[AG1] walks the kamacon in the order of the contract and is refused past the end', () => {
    let session = createSession();
    const seen = [kindOf(session)];
    while (nextStop(session)) {
      session = advance(session, startMs);
      seen.push(kindOf(session));
    }
    expect(seen).toEqual(stepKinds.filter((kind) => kind !== 'vote'));
    expect(refusalOf(() => advance(session, startMs))).toBe('agenda/last-step');
  });

  it('[AG1] closes the visit before and puts the time of the new step ready', () => {
    const after = advance(createSession(), startMs + 5_000);
    expect(after.visits).toHaveLength(2);
    expect(after.visits[0]?.endedAt).toBe(after.visits[1]?.startedAt);
    expect(after.timer).toEqual({ state: 'ready', leftMs: 20 * 60_000 });
  });

  it('[AG1] is refused once the session is closed', () => {
    const closed = closeSession(createSession(), startMs);
    expect(refusalOf(() => advance(closed, startMs))).toBe('session/closed');
  });

  it('[AG2] repeats the round for every challenge and skips the team-up', () => {
    const serial = createSession({ order: 'serial' });
    expect(walk(serial)).toEqual([
      'welcome',
      'check-in',
      'reports',
      ...[0, 1].flatMap((turn) =>
        ['pitches', 'questions', 'brainstorm', 'one-idea'].map((kind) => `${kind}:${turn}`),
      ),
      'share-out:0',
      'support',
      'close',
    ]);
  });

  it('[AG2] seats everybody at the table in turn', () => {
    let session = withPeople(createSession({ order: 'serial' }), 'Karin@Umeå', 'ゆき@Kamakura');
    for (let steps = 0; steps < 4; steps += 1) session = advance(session, startMs);
    expect(session.tables.map(({ seats }) => seats.length)).toEqual([2, 0]);
    for (let steps = 0; steps < 4; steps += 1) session = advance(session, startMs);
    expect(session.tables.map(({ seats }) => seats.length)).toEqual([0, 2]);
  });

  it('[AG2] [CH5] a challenge taken away or given the turn keeps everybody at the table in turn', () => {
    let session = withPeople(createSession({ order: 'serial' }), 'Karin@Umeå', 'ゆき@Kamakura');
    for (let steps = 0; steps < 4; steps += 1) session = advance(session, startMs);
    const [first, second] = session.challenges.map(({ id }) => id) as [ChallengeId, ChallengeId];
    const turned = present(session, second);
    expect(turned.tables.map(({ seats }) => seats.length)).toEqual([0, 2]);
    expect(refusalOf(() => present(session, null))).toBe('step/not-now');
    const without = withdrawChallenge(session, first);
    expect(without.focus).toBe(second);
    expect(without.tables.map(({ seats }) => seats.length)).toEqual([2]);
    expect(walk(without).slice(0, 4)).toEqual([
      'questions:0',
      'brainstorm:0',
      'one-idea:0',
      'share-out:0',
    ]);
  });

  it('[AG2] is an ordinary evening as long as nobody has pitched', () => {
    const empty = createSession({ order: 'serial', challenges: [] });
    expect(walk(empty)).toContain('team-up');
  });

  it('[AG3] going back is the way forward reversed, in both orders', () => {
    for (const order of ['parallel', 'serial'] as const) {
      let session = createSession({ order });
      const forward: string[] = [];
      while (nextStop(session)) {
        forward.push(`${session.step} ${session.focus}`);
        session = advance(session, startMs);
      }
      const backward: string[] = [];
      while (session.step !== session.steps[0]?.id) {
        session = goBack(session, startMs);
        backward.unshift(`${session.step} ${session.focus}`);
      }
      expect(backward).toEqual(forward);
      expect(refusalOf(() => goBack(session, startMs))).toBe('agenda/first-step');
    }
  });

  it('[AG4] takes another order, other minutes, other steps before the start', () => {
    const session = createSession();
    const [lobby, ...rest] = session.steps;
    const close = rest.pop();
    if (!lobby || !close) throw new Error('no agenda');
    const vote = { ...nth(rest, 0), id: nth(rest, 1).id, kind: 'vote', minutes: 3 } as const;
    const after = changeAgenda(session, [{ ...lobby, minutes: 1 }, vote, close]);
    expect(after.steps.map(({ kind }) => kind)).toEqual(['lobby', 'vote', 'close']);
    expect(after.timer).toEqual({ state: 'ready', leftMs: 60_000 });
  });

  it('[AG4] is refused once the evening has started, even back in the lobby', () => {
    const session = createSession();
    const started = goBack(advance(session, startMs), startMs);
    expect(refusalOf(() => changeAgenda(started, started.steps))).toBe('agenda/started');
  });

  it.each([
    ['no lobby first', (steps: Session['steps']) => steps.slice(1)],
    ['no close last', (steps: Session['steps']) => steps.slice(0, -1)],
    ['two lobbies', (steps: Session['steps']) => [nth(steps, 0), ...steps]],
    ['nothing', () => []],
  ])('[AG4] refuses an agenda with %s', (_, change) => {
    const session = createSession();
    expect(refusalOf(() => changeAgenda(session, change(session.steps)))).toBe('agenda/incomplete');
  });

  it('[AG5] counts from the planned start, the lobby before it', () => {
    const { steps } = createSession();
    const times = [...plannedTimes(steps, startMs).values()].map((ms) => (ms - startMs) / 60_000);
    expect(times.slice(0, 4)).toEqual([-10, 0, 20, 25]);
  });

  it('[AG6] gives every presenter an equal share', () => {
    const session = at(createSession(), 'pitches');
    expect(turnMinutes(session, currentStep(session))).toBe(8);
    const brainstorm = at(createSession(), 'brainstorm');
    expect(turnMinutes(brainstorm, currentStep(brainstorm))).toBe(20);
  });
});
