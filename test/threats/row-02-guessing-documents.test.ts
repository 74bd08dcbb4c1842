// Row 2: guessing documents. Ten thousand names with a ticket or a token of another session give no data, and what is
// unknown is answered exactly like what is forbidden.
import { once } from 'node:events';
import { request } from 'node:http';
import * as prng from 'lib0/prng';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { briefDocument, tableDocument } from '../../shared/protocol/document-name.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { call, createSession } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openPlainLine } from '../support/attack/open-line.ts';
import { writeIdea } from '../support/attack/table-at-work.ts';
import { connect } from '../support/session-client.ts';
import { nth } from '../support/sessions.ts';
import { askTicket } from '../support/sync-endpoint.ts';

const seed = 2;
const guesses = 10_000;
const atOnce = 50;
const secret = 'inga-ord-härifrån';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** Two sessions; in the documents of the second somebody has written. */
async function openTwo() {
  const own = await createSession(app);
  const foreign = await createSession(app);
  const { tables, challenges } = foreign.session;
  const forbidden = [
    ...tables.map(({ id }) => tableDocument(id)),
    ...challenges.map(({ id }) => briefDocument(id)),
  ];
  const line = await openPlainLine(app, foreign.facilitator.token, nth(forbidden, 0));
  await line.synchronise();
  expect(await line.write((table) => writeIdea(table, 'secret', secret))).toBe('stored');
  line.end();
  return { token: own.facilitator.token, own, forbidden };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const letter = (random: prng.PRNG) => letters[prng.int31(random, 0, letters.length - 1)] ?? 'A';
const shapes: readonly ((random: prng.PRNG, forbidden: readonly string[]) => string)[] = [
  (random) => `table:tab_${Array.from({ length: 22 }, () => letter(random)).join('')}`,
  (random) => `brief:cha_${Array.from({ length: 22 }, () => letter(random)).join('')}`,
  // One letter beside a real one.
  (random, forbidden) =>
    `${nth(forbidden, prng.int31(random, 0, forbidden.length - 1)).slice(0, -1)}${letter(random)}`,
  (random, forbidden) => nth(forbidden, prng.int31(random, 0, forbidden.length - 1)),
  (random, forbidden) => `${nth(forbidden, 0)}/../${prng.word(random)}`,
  (random) => `table:${prng.word(random, 0, 30)}`,
  (random) => prng.word(random, 1, 30),
];

/** Everything an upgrade is answered: its status and, when it was refused, its words. */
async function knock(path: string): Promise<string> {
  const asked = request(`${app.url}${path}`, {
    headers: {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    },
  });
  asked.end();
  const [[response, socket]] = await Promise.race([
    once(asked, 'upgrade').then((opened) => [opened] as const),
    once(asked, 'response').then((refused) => [refused] as const),
  ]);
  socket?.destroy();
  const said = response.statusCode === 101 ? [] : await response.toArray();
  return `${response.statusCode} ${Buffer.concat(said).toString()}`;
}

/** Asks many times, a few at a time, and gathers the different answers. */
async function ask(count: number, one: (at: number) => Promise<string>): Promise<Set<string>> {
  const answers = new Set<string>();
  for (let first = 0; first < count; first += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, count - first) }, (_, at) =>
      one(first + at),
    );
    for (const answer of await Promise.all(some)) answers.add(answer);
  }
  return answers;
}

test(`[T2] ten thousand names with a ticket of another session open nothing, and are answered alike (seed ${seed})`, async () => {
  const random = prng.create(seed);
  const { token, own, forbidden } = await openTwo();
  const mine = tableDocument(nth(own.session.tables, 0).id);
  const ticket = await askTicket(app, token, mine);
  const answers = await ask(guesses, (at) => {
    const name = nth(shapes, at % shapes.length)(random, forbidden);
    return knock(`/sync/${encodeURIComponent(name)}?ticket=${ticket}`);
  });
  expect([...answers].filter((answer) => answer.startsWith('101'))).toEqual([]);
  expect(answers.size).toBe(1);
  expect(await knock(`/sync/${mine}?ticket=${ticket}`)).toMatch(/^101/);
});

test('[T2] no ticket and no document is had by asking for one of another session, unknown or forbidden', async () => {
  const random = prng.create(seed);
  const { token, forbidden } = await openTwo();
  const names = Array.from({ length: 700 }, (_, at) => nth(shapes, at % 4)(random, forbidden));
  const answers = await ask(names.length, async (at) => {
    const { status, body } = await call(app, routes.tickets, {
      bearer: token,
      body: { document: names[at] },
    });
    return `${status} ${JSON.stringify(body)}`;
  });
  expect(answers.size).toBe(1);
  expect([...answers][0]).toMatch(/^404 .*document\/not-found/);

  const opened = await ask(forbidden.length * 2, async (at) => {
    const client = await connect(app, token);
    const name = nth([...forbidden, ...names], at);
    const answer: unknown = await client.socket.emitWithAck('document:open', { document: name });
    client.close();
    return JSON.stringify(answer);
  });
  expect(opened.size).toBe(1);
  expect([...opened][0]).toContain('document/not-found');
});

test('[T2] frames for a document of another session that was not opened give nothing', async () => {
  const { token, forbidden } = await openTwo();
  const client = await connect(app, token);
  const told: string[] = [];
  client.socket.onAny((...event: unknown[]) => told.push(JSON.stringify(event)));
  for (const name of forbidden) {
    client.socket.emit('document:frame', name, new Uint8Array([0, 0, 1, 0]));
  }
  expect(await client.give('clock:read')).toHaveProperty('done');
  expect(told.join('\n')).not.toContain(secret);
  expect(told.filter((event) => event.includes('document:'))).toEqual([]);
  client.close();
});
