import { describe, expect, it } from 'vitest';
import {
  added,
  moved,
  toDraft,
  toSteps,
} from '../../../../../client/screens/desk/agenda/agenda-draft.ts';
import { toClock, toMoment } from '../../../../../client/screens/desk/agenda/zoned-moment.ts';
import {
  minutesCut,
  nextMove,
  nextStep,
  previousTurn,
  turnsToCome,
} from '../../../../../client/screens/desk/next/next-move.ts';
import { advance, currentStep } from '../../../../../shared/model/agenda.ts';
import { changeAgenda } from '../../../../../shared/model/agenda-change.ts';
import { present } from '../../../../../shared/model/pitching.ts';
import type { Session } from '../../../../../shared/model/session.ts';
import type { StepKind } from '../../../../../shared/model/step.ts';
import { createSession, startMs } from '../../../../support/sessions.ts';

function walkTo(kind: StepKind, session = createSession()): Session {
  return currentStep(session).kind === kind ? session : walkTo(kind, advance(session, startMs));
}

describe('the next move of the desk', () => {
  it('[AG1] leads to the next step', () => {
    expect(nextMove(createSession())).toMatchObject({ kind: 'step', step: { kind: 'welcome' } });
    expect(nextMove(walkTo('close'))).toBeNull();
  });

  it('[CH5] gives every presenter the turn before the step ends', () => {
    const first = walkTo('pitches');
    const second = first.challenges[1];
    expect(nextMove(first)).toMatchObject({ kind: 'turn', challenge: { id: second?.id } });
    expect(turnsToCome(first)).toHaveLength(1);
    expect(previousTurn(first)).toBeNull();
    const last = present(first, second?.id ?? null);
    expect(nextMove(last)).toMatchObject({ kind: 'step', step: { kind: 'questions' } });
    expect(previousTurn(last)?.id).toBe(first.challenges[0]?.id);
    expect(turnsToCome(last)).toEqual([]);
  });

  it('[AG2] names the next round of a serial evening', () => {
    const round = walkTo('one-idea', createSession({ order: 'serial' }));
    expect(nextStep(round)).toMatchObject({
      kind: 'round',
      challenge: { id: round.challenges[1]?.id },
    });
    expect(nextMove(walkTo('pitches', createSession({ order: 'serial' })))).toMatchObject({
      kind: 'step',
      step: { kind: 'questions' },
    });
  });

  it('[AG1] cuts nobody short unless they are writing and have time left', () => {
    expect(minutesCut(walkTo('brainstorm'), startMs)).toBe(20);
    expect(minutesCut(walkTo('support'), startMs)).toBeNull();
    const over: Session = {
      ...walkTo('brainstorm'),
      timer: { state: 'running', endsAt: new Date(startMs).toISOString() },
    };
    expect(minutesCut(over, startMs)).toBeNull();
  });
});

describe('the plan on the desk', () => {
  it('[AG4] keeps the lobby first and the close last', () => {
    const draft = toDraft(createSession().steps);
    expect(moved(draft, 0, 1)).toBe(draft);
    expect(moved(draft, 1, -1)).toBe(draft);
    expect(moved(draft, draft.length - 2, 1)).toBe(draft);
    expect(moved(draft, 1, 1).map(({ step }) => step.kind)).toContain('welcome');
    expect(added(draft, 'vote').at(-1)?.step.kind).toBe('close');
  });

  it('[AG4] becomes an agenda that the rules accept', () => {
    const session = createSession();
    const draft = added(moved(toDraft(session.steps), 2, 1), 'vote');
    const steps = toSteps(draft) ?? [];
    expect(steps).toHaveLength(session.steps.length + 1);
    const withIds = steps.map((step) => ({ ...step, id: step.id ?? 'stp_new' }));
    expect(changeAgenda(session, withIds as Session['steps']).steps.at(-2)?.kind).toBe('vote');
    expect(toSteps(draft.with(1, { key: 'x', step: { kind: 'vote' }, minutes: '1.5' }))).toBeNull();
  });

  it('[ZN1] reads a clock in any zone, across daylight saving', () => {
    expect(toMoment('2026-11-26', '17:00', 'Asia/Tokyo')).toBe('2026-11-26T08:00:00.000Z');
    expect(toMoment('2026-11-26', '09:00', 'Europe/Stockholm')).toBe('2026-11-26T08:00:00.000Z');
    expect(toMoment('2026-07-01', '09:00', 'Europe/Stockholm')).toBe('2026-07-01T07:00:00.000Z');
    expect(toMoment('2026-03-29', '03:30', 'Europe/Stockholm')).toBe('2026-03-29T01:30:00.000Z');
    expect(toMoment('', '09:00', 'Europe/Stockholm')).toBeNull();
    expect(toClock('2026-10-25T01:30:00.000Z', 'Europe/Stockholm')).toEqual({
      date: '2026-10-25',
      time: '02:30',
    });
  });
});
