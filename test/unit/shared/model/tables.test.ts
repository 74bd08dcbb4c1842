import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignSeat,
  chooseIdea,
  fillSeats,
  hideIdea,
  joinTable,
  restoreIdea,
  seatOf,
  unseated,
} from '../../../../shared/model/seating.ts';
import type { Session } from '../../../../shared/model/session.ts';
import { refusalOf } from '../../../support/refusals.ts';
import { at, createSession, nth, withPeople } from '../../../support/sessions.ts';

const seatsOf = (session: Session) => session.tables.map(({ seats }) => seats.length);

describe('tables', () => {
  it('[TA1] seats a person at one table, from team-up to one idea', () => {
    const lobby = withPeople(createSession(), 'Anna@Umeå');
    const anna = nth(lobby.participants, 0).id;
    const [first, second] = [nth(lobby.tables, 0).id, nth(lobby.tables, 1).id];
    expect(refusalOf(() => joinTable(lobby, anna, first))).toBe('step/not-now');
    for (const kind of ['team-up', 'brainstorm', 'one-idea'] as const) {
      const seated = joinTable(at(lobby, kind), anna, first);
      expect(seatOf(joinTable(seated, anna, second), anna)?.id).toBe(second);
      expect(seatsOf(joinTable(seated, anna, second))).toEqual([0, 1]);
      expect(joinTable(seated, anna, first)).toBe(seated);
    }
  });

  it('[TA2] a facilitator seats and unseats at any step', () => {
    const session = withPeople(createSession(), 'Anna@Umeå');
    const anna = nth(session.participants, 0).id;
    const seated = assignSeat(session, anna, nth(session.tables, 0).id);
    expect(seatsOf(seated)).toEqual([1, 0]);
    expect(seatsOf(assignSeat(seated, anna, null))).toEqual([0, 0]);
  });

  it('[TA3] mixes cities and sizes evenly whatever the numbers, and moves nobody who has chosen', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.nat(5), (ofUmea, ofKamakura, chosen) => {
        const people = [
          ...Array.from({ length: ofUmea }, (_, n) => `U${n}@Umeå`),
          ...Array.from({ length: ofKamakura }, (_, n) => `K${n}@Kamakura`),
        ];
        let session = at(withPeople(createSession(), ...people), 'team-up');
        const firstTable = nth(session.tables, 0).id;
        const early = session.participants.slice(0, chosen);
        for (const { id } of early) session = joinTable(session, id, firstTable);
        const filled = fillSeats(session);
        expect(unseated(filled)).toEqual([]);
        for (const { id } of early) expect(seatOf(filled, id)?.id).toBe(firstTable);
        if (chosen > 0) return;
        const cityOf = new Map(filled.participants.map(({ id, city }) => [id, city]));
        for (const city of ['Umeå', 'Kamakura']) {
          const counts = filled.tables.map(
            ({ seats }) => seats.filter((seat) => cityOf.get(seat) === city).length,
          );
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        }
        expect(Math.max(...seatsOf(filled)) - Math.min(...seatsOf(filled))).toBeLessThanOrEqual(1);
      }),
      { seed: 20261124, numRuns: 60 },
    );
  });

  it('[TA3] is refused when nobody has pitched', () => {
    const session = withPeople(createSession({ challenges: [] }), 'Anna@Umeå');
    expect(refusalOf(() => fillSeats(session))).toBe('table/not-found');
  });

  it('[TA4] [TA5] an idea put away is no longer the chosen one, and comes back unchosen', () => {
    const session = createSession();
    const { id } = nth(session.tables, 0);
    const chosen = chooseIdea(session, id, 'idea-1');
    const hidden = hideIdea(chosen, id, 'idea-1');
    expect(hidden.tables[0]).toMatchObject({ chosen: null, hiddenIdeas: ['idea-1'] });
    expect(hideIdea(hidden, id, 'idea-1')).toBe(hidden);
    expect(restoreIdea(hidden, id, 'idea-1').tables[0]).toMatchObject({ hiddenIdeas: [] });
    expect(chooseIdea(chosen, id, null).tables[0]?.chosen).toBeNull();
  });
});
