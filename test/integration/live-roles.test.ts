// Every cell of role × command × session: what the table does not grant is refused by the server.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CommandName, commandNames } from '../../shared/protocol/commands.ts';
import type { CreatedSession } from '../../shared/protocol/routes.ts';
import { createSession, joinAs, openWall } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { connect, type SessionClient } from '../support/session-client.ts';

const id = (prefix: string) => `${prefix}_${'0'.repeat(22)}`;

/** The table again, spelled by hand, so that a slip in the product's own shows: p, f, w. */
const granted: Record<CommandName, string> = {
  'session:read': 'pfw',
  'session:amend': 'f',
  'session:close': 'f',
  'session:reopen': 'f',
  'clock:read': 'pfw',
  'agenda:change': 'f',
  'step:advance': 'f',
  'step:return': 'f',
  'timer:start': 'f',
  'timer:pause': 'f',
  'timer:extend': 'f',
  'door:lock': 'f',
  'door:open': 'f',
  'people:take-back': 'f',
  'people:bring-back': 'f',
  'walls:read': 'f',
  'walls:end': 'f',
  'participant:rename': 'pf',
  'participant:remove': 'f',
  'participant:choose-language': 'pf',
  'facilitator:introduce': 'f',
  'facilitator:invite': 'f',
  'facilitator:withdraw': 'f',
  'check-in:answer': 'pf',
  'report:give': 'pf',
  'report:withdraw': 'pf',
  'challenge:pitch': 'pf',
  'challenge:amend': 'pf',
  'challenge:withdraw': 'pf',
  'challenge:move': 'f',
  'challenge:present': 'f',
  'question:ask': 'pf',
  'question:answer': 'pf',
  'question:withdraw': 'pf',
  'table:join': 'pf',
  'table:choose': 'pf',
  'seat:assign': 'f',
  'seat:fill': 'f',
  'idea:hide': 'f',
  'idea:restore': 'f',
  'vote:place': 'pf',
  'vote:withdraw': 'pf',
  'commitment:make': 'pf',
  'commitment:withdraw': 'pf',
};

/** Well-formed, and about things that are not there: whoever may give the command hears so, and nothing changes. */
const payloads: Partial<Record<CommandName, object>> = {
  'agenda:change': {
    steps: [
      { kind: 'close', minutes: 1 },
      { kind: 'close', minutes: 1 },
    ],
  },
  'people:take-back': { participantId: id('par') },
  'people:bring-back': { takeBackId: id('tak') },
  'participant:remove': { participantId: id('par') },
  'participant:choose-language': { language: 'sv' },
  'facilitator:introduce': { name: 'Karin', city: 'Oslo', language: 'sv' },
  'facilitator:withdraw': { facilitatorId: id('fac') },
  'check-in:answer': { firstTime: true, word: '' },
  'report:give': { title: 'Ljus', text: 'Det blev ljusare.' },
  'report:withdraw': { reportId: id('rep') },
  'challenge:pitch': { title: 'A', question: 'B', presenter: 'C', city: 'Oslo' },
  'challenge:amend': { challengeId: id('cha'), title: 'A' },
  'challenge:withdraw': { challengeId: id('cha') },
  'challenge:move': { challengeId: id('cha'), to: 0 },
  'challenge:present': { challengeId: id('cha') },
  'question:ask': { challengeId: id('cha'), text: 'Hur?' },
  'question:answer': { questionId: id('que'), answered: true },
  'question:withdraw': { questionId: id('que') },
  'table:join': { tableId: id('tab') },
  'table:choose': { tableId: id('tab'), ideaId: null },
  'seat:assign': { participantId: id('par'), tableId: null },
  'idea:hide': { tableId: id('tab'), ideaId: 'i' },
  'idea:restore': { tableId: id('tab'), ideaId: 'i' },
  'vote:place': { tableId: id('tab'), ideaId: 'i' },
  'vote:withdraw': { tableId: id('tab'), ideaId: 'i' },
  'commitment:make': { challengeId: id('cha'), kind: 'time', what: 'En kväll' },
  'commitment:withdraw': { commitmentId: id('com') },
};

let app: TestApp;
let own: CreatedSession;
let anna: string;
let clients: Record<'p' | 'f' | 'w', SessionClient>;

beforeAll(async () => {
  app = await startApp();
  own = await createSession(app);
  const participant = await joinAs(app, own.session, 'Anna');
  anna = participant.participant.id;
  const wall = await openWall(app, own.session);
  clients = {
    p: await connect(app, participant.token),
    f: await connect(app, own.facilitator.token),
    w: await connect(app, wall.token),
  };
});
afterAll(async () => {
  for (const client of Object.values(clients)) client.close();
  await app.stop();
});

const roles = [
  ['p', 'a participant'],
  ['w', 'a wall'],
  // Last, because a facilitator ends the wall.
  ['f', 'a facilitator'],
] as const;

describe.each(roles)('%s: %s', (role) => {
  test.each(commandNames)('[LI9] %s', async (name) => {
    const payload = name === 'participant:rename' ? { participantId: anna, name: 'Annan' } : {};
    const { refused } = await clients[role].give(name, payloads[name] ?? payload);
    if (granted[name].includes(role)) {
      expect(refused?.code).not.toBe('role/not-allowed');
      expect(refused?.code).not.toBe('input/invalid');
    } else {
      expect(refused?.code).toBe('role/not-allowed');
    }
  });
});

test('[LI10] a facilitator changes nothing of another session, whatever ids they know', async () => {
  const foreign = await createSession(app);
  const guest = await joinAs(app, foreign.session, 'Bo');
  const before = await connect(app, foreign.facilitator.token);
  const [challenge] = foreign.session.challenges;
  const [table] = foreign.session.tables;
  const attempts: [CommandName, object][] = [
    ['participant:remove', { participantId: guest.participant.id }],
    ['participant:rename', { participantId: guest.participant.id, name: 'Annan' }],
    ['facilitator:withdraw', { facilitatorId: foreign.facilitator.id }],
    ['challenge:amend', { challengeId: challenge?.id, title: 'Annat' }],
    ['challenge:withdraw', { challengeId: challenge?.id }],
    ['challenge:present', { challengeId: challenge?.id }],
    ['seat:assign', { participantId: guest.participant.id, tableId: table?.id }],
    ['idea:hide', { tableId: table?.id, ideaId: 'i' }],
    ['table:choose', { tableId: table?.id, ideaId: null }],
  ];
  for (const [name, payload] of attempts) {
    expect(await clients.f.give(name, payload), name).toHaveProperty('refused');
  }
  const { done } = (await before.give('session:read')) as { done: { session: unknown } };
  expect(done.session).toEqual(before.state);
  before.close();
});
