// Who may write readings: everybody of the session, at any step, wherever they sit; and nothing else beside them.
import { describe, expect, test } from 'vitest';
import {
  briefRights,
  type DocumentPerson,
  tableRights,
} from '../../../../shared/model/document-rights.ts';
import { assignSeat } from '../../../../shared/model/seating.ts';
import { permitsTableWriting, stepKinds } from '../../../../shared/model/step.ts';
import { at, createSession, nth, withPeople } from '../../../support/sessions.ts';

const started = withPeople(
  createSession({ template: 'kamacon' }),
  'Anna@Umeå',
  'Bo@Umeå',
  'ゆき@Kamakura',
);
const { id: tableId } = nth(started.tables, 0);
const anna = nth(started.participants, 0).id;
const bo = nth(started.participants, 1).id;
const seated = assignSeat(started, anna, tableId);
const as = (personId: string): DocumentPerson => ({ kind: 'participant', personId });
const kinds = stepKinds.filter((kind) => seated.steps.some((step) => step.kind === kind));

describe('readings', () => {
  test.each(kinds)(
    '[DO25] are written in the step %s, by those at the table and by all others',
    (kind) => {
      const session = at(seated, kind);
      for (const person of [as(anna), as(bo)]) {
        expect(tableRights(session, person, tableId).scopes.readings).toBe('all');
      }
    },
  );

  test.each(kinds)('[DO25] in the step %s nothing else is opened by it', (kind) => {
    const session = at(seated, kind);
    expect(tableRights(session, as(bo), tableId)).toMatchObject({
      mayRead: true,
      mayWrite: false,
      scopes: { readings: 'all' },
      reason: permitsTableWriting(kind) ? 'seat/not-yours' : 'step/not-now',
    });
    expect(Object.keys(tableRights(session, as(bo), tableId).scopes)).toEqual(['readings']);
  });

  test('[DO25] are not for walls, those who were removed, or after the end', () => {
    const session = at(seated, 'brainstorm');
    const closed = { ...session, closedAt: new Date(0).toISOString() };
    const removed = {
      ...session,
      participants: session.participants.map((one) =>
        one.id === bo ? { ...one, removedAt: new Date(0).toISOString() } : one,
      ),
    };
    const wall: DocumentPerson = { kind: 'wall', personId: null };
    const { id: challengeId } = nth(session.challenges, 0);
    const rights = [
      tableRights(session, wall, tableId),
      tableRights(closed, as(anna), tableId),
      tableRights(removed, as(bo), tableId),
      briefRights(closed, as(anna), challengeId),
    ];
    for (const { scopes } of rights) expect(scopes).toEqual({});
  });
});
