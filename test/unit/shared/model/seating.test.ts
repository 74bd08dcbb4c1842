// Filling the seats where some sit already.
import { expect, test } from 'vitest';
import { fillSeats, joinTable, seatOf } from '../../../../shared/model/seating.ts';
import { at, createSession, nth, withPeople } from '../../../support/sessions.ts';

test('[TA3] whoever has chosen counts: the rest go where fewest of their own city sit, also where more sit', () => {
  const people = ['A@Umeå', 'B@Umeå', 'C@Kamakura', 'D@Kamakura', 'E@Kamakura', 'F@Umeå'];
  let session = at(withPeople(createSession(), ...people), 'team-up');
  const [first, second] = [nth(session.tables, 0).id, nth(session.tables, 1).id];
  const idOf = (place: number) => nth(session.participants, place).id;
  // One of Umeå at the first table; three of Kamakura at the second, which is the fuller one.
  session = joinTable(session, idOf(0), first);
  for (const place of [2, 3, 4]) session = joinTable(session, idOf(place), second);
  const filled = fillSeats(session);
  expect(seatOf(filled, idOf(1))?.id).toBe(second);
  // One of Umeå at each now: then where fewest sit.
  expect(seatOf(filled, idOf(5))?.id).toBe(first);
  expect(seatOf(filled, idOf(0))?.id).toBe(first);
});
