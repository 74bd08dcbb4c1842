// Who wrote an idea, and who else is at the table.
import { expect, test } from 'vitest';
import { createAuthorship } from '../../../../client/state/authorship.ts';
import { readPeople } from '../../../../client/state/table-presence.ts';
import type { Owners } from '../../../../shared/protocol/frames.ts';
import { createSession, nth, withPeople } from '../../../support/sessions.ts';

const session = withPeople(createSession(), 'Anna@Umeå', 'ゆき@Kamakura');
const anna = nth(session.participants, 0);
const yuki = nth(session.participants, 1);
const facilitator = nth(session.facilitators, 0);
const owners: Owners = { 1: anna.id, 2: yuki.id, 3: facilitator.id };

test('[CW11] the author is the owner of the client id, and nobody as long as nobody knows', () => {
  const { authorOf, isMine } = createAuthorship(session, owners, 9, [anna.id]);
  expect(authorOf({ client: 2 })).toEqual({ id: yuki.id, name: 'ゆき', city: 'Kamakura' });
  expect(authorOf({ client: 4 })).toBe(null);
  expect(isMine({ client: 1 })).toBe(true);
  expect(isMine({ client: 2 })).toBe(false);
});

test('[CW11] what one just wrote is one’s own before the server has told so', () => {
  const { authorOf, isMine } = createAuthorship(session, owners, 9, [anna.id]);
  expect(isMine({ client: 9 })).toBe(true);
  expect(authorOf({ client: 9 })?.name).toBe('Anna');
});

test('[CW11] a facilitator who has said who they are wrote the earlier ideas too', () => {
  const introduced = { ...facilitator, participantId: yuki.id };
  const people = { ...session, facilitators: [introduced] };
  const ownIds = [yuki.id, facilitator.id];
  const { authorOf, isMine } = createAuthorship(people, owners, null, ownIds);
  expect(authorOf({ client: 3 })).toEqual({ id: yuki.id, name: 'ゆき', city: 'Kamakura' });
  expect(isMine({ client: 3 })).toBe(true);
  expect(isMine({ client: 2 })).toBe(true);
});

test('[CW11] of several tabs of one person the one that says more is shown, and never oneself', () => {
  const user = (id: string, name: string) => ({ id, name, city: 'Umeå', cityIndex: 0 });
  const people = readPeople(
    new Map([
      [1, { user: user('a', 'Anna'), at: { writing: true } }],
      [2, { user: user('b', 'Bo'), at: { ideaId: 'x', x: 1, y: 2 } }],
      [3, { user: user('b', 'Bo'), at: {} }],
      [4, {}],
      [5, { user: user('c', 'Cia') }],
    ]),
    5,
    'a',
  );
  expect(people).toEqual([
    { personId: 'b', name: 'Bo', city: 'Umeå', cityIndex: 0, at: { ideaId: 'x', x: 1, y: 2 } },
  ]);
});
