// A small evening with the log as talkative as it gets, and then a search for everything that must not stand in it.
import { expect, test } from 'vitest';
import { createLog } from '../../server/log.ts';
import { addIdea } from '../../shared/document/table-edits.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { call, createSession, joinAs, openWall } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { connect } from '../support/session-client.ts';
import { nth } from '../support/sessions.ts';
import { damageRows } from '../support/sqlite-file.ts';
import { askTicket, openStockClient } from '../support/sync-endpoint.ts';
import { createDataDir } from '../support/temporary-data.ts';

/** Long enough for a busy machine; what comes sooner is not waited for. */
const soon = { timeout: 20_000 };
/** More than a log keeps unmerged. */
const manyIdeas = 210;
const words = {
  title: 'Kvällen vid älven',
  person: 'Agaton Okänd',
  idea: 'Lyktor längs stråket',
  question: 'Hur får vi ljus i tunneln?',
  command: 'Påhittat kommando',
  body: 'Ofullbordad mening',
};

interface Lines {
  readonly text: string[];
  /** The lines of a message, read. */
  readonly of: (message: string) => Record<string, unknown>[];
}

function openLines(): Lines & { readonly logger: ReturnType<typeof createLog> } {
  const text: string[] = [];
  return {
    text,
    logger: createLog('debug', { write: (line) => text.push(line) }),
    of: (message) =>
      text
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .filter(({ msg }) => msg === message),
  };
}

/** Holds the evening, with mistakes of every kind, and gives what must stay between those who were there. */
async function hold(app: TestApp) {
  const created = await createSession(app, {
    title: words.title,
    challenges: [{ title: words.title, question: words.question, presenter: 'K', city: 'Umeå' }],
  });
  const { session, facilitator } = created;
  const { token } = await joinAs(app, session, words.person);
  const wall = await openWall(app, session);
  const document = tableDocument(nth(session.tables, 0).id);
  const desk = await connect(app, facilitator.token);
  const guest = await connect(app, token, { transports: ['polling'] });
  for (const step of session.steps) {
    if (step.kind === 'brainstorm') break;
    await desk.give('step:advance');
  }
  await guest.give('table:join', { tableId: nth(session.tables, 0).id });
  await guest.give(words.command, { text: words.idea });
  await guest.give('participant:rename', { name: words.person.repeat(20) });
  const ticket = await askTicket(app, token, document);
  const { table, provider } = await openStockClient(app, token, document);
  await expect.poll(() => provider.synced, soon).toBe(true);
  for (let count = 0; count < manyIdeas; count += 1) {
    const id = `idea${count}`;
    const idea = {
      id,
      text: words.idea,
      language: 'sv',
      kind: 'solution',
      createdAtMs: Date.now(),
    } as const;
    addIdea(table, idea, 'me');
  }
  const readOutcome = async () =>
    (await call<string>(app, routes.outcome(session.id, 'md'), { bearer: token })).body;
  await expect.poll(readOutcome, soon).toContain(words.idea);
  await guest.socket.emitWithAck('document:open', { document: words.command });
  guest.socket.emit('document:frame', document, new TextEncoder().encode(words.idea));
  await call(app, routes.door('WRNGCDE2'));
  await call(app, routes.metrics, { bearer: `${app.organiserKey}x` });
  await fetch(`${app.url}${routes.sessions}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${app.organiserKey}` },
    body: `{"title": ${words.body}`,
  });
  provider.destroy();
  desk.close();
  guest.close();
  return {
    session,
    document,
    token,
    secrets: [facilitator.token, wall.token, token, ticket, session.code, facilitator.link],
  };
}

test('[LG1] a whole evening, its mistakes and a damaged log leave no content and no secret in the lines', async () => {
  const { text, of, logger } = openLines();
  const dataDir = await createDataDir();
  const first = await startApp({ dataDir, logger });
  const evening = await hold(first);
  await first.stop();

  const second = await startApp({ dataDir, logger });
  const back = await openStockClient(second, evening.token, evening.document);
  await expect.poll(() => back.provider.synced, soon).toBe(true);
  expect(back.table.ideas.size).toBe(manyIdeas);
  back.provider.destroy();
  await second.stop();

  await damageRows(dataDir);
  const third = await startApp({ dataDir, logger });
  const last = await openStockClient(third, evening.token, evening.document);
  await expect.poll(() => last.provider.synced, soon).toBe(true);
  last.provider.destroy();
  await third.stop();

  expect(of('rows of the document log are damaged and are put aside')).toHaveLength(1);
  const found = [...Object.values(words), ...evening.secrets, first.organiserKey].filter((secret) =>
    text.some((line) => line.includes(secret)),
  );
  expect(found).toEqual([]);
});

test('[LG2] the log says when the server is up, when a session was opened, and when it stops', async () => {
  const { of, logger } = openLines();
  const app = await startApp({ logger });
  const { session } = await createSession(app);
  await app.stop();
  const [up] = of('the server is up');
  expect(up).toMatchObject({ version: expect.any(String), port: Number(new URL(app.url).port) });
  expect(of('a session was opened')).toMatchObject([{ session: session.id }]);
  expect(of('the server stops')).toHaveLength(1);
  expect(of('the server has stopped')).toHaveLength(1);
});
