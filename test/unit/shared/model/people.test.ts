import { describe, expect, it } from 'vitest';
import { closeSession } from '../../../../shared/model/opening.ts';
import { present } from '../../../../shared/model/person.ts';
import {
  answerCheckIn,
  introduce,
  invite,
  join,
  remove,
  rename,
  withdrawFacilitator,
} from '../../../../shared/model/roster.ts';
import { assignSeat } from '../../../../shared/model/seating.ts';
import { refusalOf } from '../../../support/refusals.ts';
import {
  at,
  createCountedChance,
  createSession,
  nth,
  startMs,
  withPeople,
} from '../../../support/sessions.ts';

const chance = createCountedChance(1000);
const newcomer = (name: string, city = 'Umeå') =>
  ({ id: chance.newId('par'), name, city, language: 'sv', role: 'participant' }) as const;

describe('people', () => {
  it('[PA1] joins with one of the cities, and only while the session is open', () => {
    const session = join(createSession(), newcomer('Karin'), startMs);
    expect(session.participants).toMatchObject([{ name: 'Karin', city: 'Umeå', removedAt: null }]);
    expect(refusalOf(() => join(session, newcomer('Karin', 'Oslo'), startMs))).toBe(
      'participant/unknown-city',
    );
    expect(refusalOf(() => join(closeSession(session, startMs), newcomer('Karin'), startMs))).toBe(
      'session/closed',
    );
  });

  it('[PA1] is refused when the session is full', () => {
    const full = withPeople(
      createSession(),
      ...Array.from({ length: 400 }, (_, n) => `P${n}@Umeå`),
    );
    expect(refusalOf(() => join(full, newcomer('Karin'), startMs))).toBe(
      'participant/session-full',
    );
  });

  it('[PA2] numbers a second person of the same name and city', () => {
    const session = withPeople(createSession(), 'Anna@Umeå', 'Anna@Umeå', 'Anna@Kamakura');
    expect(session.participants.map(({ name }) => name)).toEqual(['Anna', 'Anna (2)', 'Anna']);
  });

  it('[PA3] renames, again told apart', () => {
    const session = withPeople(createSession(), 'Anna@Umeå', 'Karin@Umeå');
    const renamed = rename(session, nth(session.participants, 1).id, 'Anna');
    expect(renamed.participants[1]?.name).toBe('Anna (2)');
    expect(rename(renamed, nth(renamed.participants, 0).id, 'Anna').participants[0]?.name).toBe(
      'Anna',
    );
  });

  it('[PA4] takes a removed person off seat and roster but keeps the name', () => {
    const session = withPeople(createSession(), 'Anna@Umeå');
    const { id } = nth(session.participants, 0);
    const seated = assignSeat(session, id, nth(session.tables, 0).id);
    const after = remove(seated, id, startMs);
    expect(present(after.participants)).toEqual([]);
    expect(after.participants[0]?.name).toBe('Anna');
    expect(after.tables.flatMap(({ seats }) => seats)).toEqual([]);
    expect(refusalOf(() => remove(after, id, startMs))).toBe('participant/not-found');
  });

  it('[PA5] answers the check-in in its step, the last answer counting', () => {
    const session = withPeople(createSession(), 'Anna@Umeå');
    const { id } = nth(session.participants, 0);
    const answer = { firstTime: true, word: 'nyfiken' };
    expect(refusalOf(() => answerCheckIn(session, id, answer))).toBe('step/not-now');
    const first = answerCheckIn(at(session, 'check-in'), id, answer);
    const second = answerCheckIn(first, id, { firstTime: false, word: '' });
    expect(second.participants[0]?.checkIn).toEqual({ firstTime: false, word: '' });
  });

  it('[PA6] a facilitator joins the roster once', () => {
    const session = createSession();
    const { id } = nth(session.facilitators, 0);
    const person = { ...newcomer('Lena'), role: 'facilitator' } as const;
    const first = introduce(session, id, person, startMs);
    expect(first.facilitators[0]?.participantId).toBe(person.id);
    const again = introduce(first, id, { ...newcomer('Lena B'), role: 'facilitator' }, startMs);
    expect(again.participants.map(({ name }) => name)).toEqual(['Lena B']);
  });

  it('[PA7] the last facilitator cannot be removed', () => {
    const session = createSession();
    const person = { ...newcomer('Lena'), role: 'facilitator' } as const;
    const introduced = introduce(session, nth(session.facilitators, 0).id, person, startMs);
    expect(refusalOf(() => remove(introduced, person.id, startMs))).toBe('facilitator/last-one');
    const two = invite(introduced, chance.newId('fac'), startMs);
    expect(remove(two, person.id, startMs).facilitators).toHaveLength(1);
  });

  it('[PA7] ends a link, but not the last one', () => {
    const session = createSession();
    const first = nth(session.facilitators, 0).id;
    expect(refusalOf(() => withdrawFacilitator(session, first))).toBe('facilitator/last-one');
    const two = invite(session, chance.newId('fac'), startMs);
    expect(withdrawFacilitator(two, first).facilitators).toHaveLength(1);
    expect(refusalOf(() => withdrawFacilitator(two, chance.newId('fac')))).toBe(
      'facilitator/not-found',
    );
  });
});
