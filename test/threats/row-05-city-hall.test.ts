// Row 5: our own limits hit a city hall. Three hundred people behind one address, from which somebody has guessed codes
// wrongly just before: they join, connect, open the table and write, and nobody is refused anything.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTable } from '../../shared/document/table-document.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { call, joinAs } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { copyOf, readNew } from '../support/attack/copies.ts';
import { updateOf } from '../support/attack/line.ts';
import { openPlainLine, openSessionLine } from '../support/attack/open-line.ts';
import { openTableAtWork, writeIdea } from '../support/attack/table-at-work.ts';
import { connect } from '../support/session-client.ts';

const people = 300;
const wrongCodes = 40;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('[T5] three hundred people behind one address join, connect, open a table and write, and none is refused', async () => {
  const { evening, desk, deskToken } = await openTableAtWork(app, { names: [] });
  for (let at = 0; at < wrongCodes; at += 1) await call(app, routes.door('22222222'));
  expect((await call(app, routes.door('22222222'))).status).toBe(429);

  const guests = Array.from({ length: people }, (_, at) => `Gäst ${at}`);
  const joined = await Promise.all(guests.map((name) => joinAs(app, evening.session, name)));
  expect(new Set(joined.map(({ participant }) => participant.id)).size).toBe(people);
  const clients = await Promise.all(joined.map(({ token }) => connect(app, token)));
  expect(await desk.give('seat:fill')).toHaveProperty('done');
  const { done } = (await desk.give('session:read')) as {
    done: { session: typeof evening.session };
  };

  const seatOf = (id: string) =>
    done.session.tables.find(({ seats }) => seats.some((seat) => seat === id))?.id;
  const fates = joined.map(async ({ token, participant }, at) => {
    const tableId = seatOf(participant.id);
    const client = clients[at];
    if (!tableId || !client) throw new Error(`${participant.name} has no seat`);
    const document = tableDocument(tableId);
    // Half of them as browsers do, half as other programs.
    const line = await (at % 2 === 0
      ? openSessionLine(client, document)
      : openPlainLine(app, token, document));
    await line.synchronise();
    const idea = updateOf(copyOf(line.doc), (table) => writeIdea(table, `idea-${at}`));
    return line.offer(idea);
  });
  expect(new Set(await Promise.all(fates))).toEqual(new Set(['stored']));

  const ideas = await Promise.all(
    evening.session.tables.map(async ({ id }) => {
      const doc = await readNew(app, deskToken, tableDocument(id));
      return openTable(doc).ideas.size;
    }),
  );
  expect(ideas.reduce((sum, count) => sum + count, 0)).toBe(people);
  for (const client of clients) client.close();
});
