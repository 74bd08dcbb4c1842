// Shared documents inside the one connection, over WebSocket and over long polling alike.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addIdea, editIdea } from '../../shared/document/table-edits.ts';
import { readTable } from '../../shared/document/table-snapshot.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import type { TableSummary } from '../../shared/protocol/events.ts';
import type { CreatedSession } from '../../shared/protocol/routes.ts';
import { createSession, joinAs, openWall } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type DocumentClient, openDocument } from '../support/document-client.ts';
import { connect, type SessionClient } from '../support/session-client.ts';
import { nth } from '../support/sessions.ts';

let app: TestApp;
let evening: CreatedSession;
let desk: SessionClient;
let document: string;

beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  evening = await createSession(app);
  desk = await connect(app, evening.facilitator.token);
  document = tableDocument(nth(evening.session.tables, 0).id);
});
afterAll(() => app.stop());

const idea = (id: string, text: string) =>
  ({ id, text, language: 'sv', kind: 'solution', createdAtMs: Date.now() }) as const;

const add = ({ table }: DocumentClient, id: string, text: string) =>
  addIdea(table, idea(id, text), null);

const texts = ({ table }: DocumentClient) => readTable(table).ideas.map(({ text }) => text);

/** Everything sent is on disk. */
const isStored = (one: DocumentClient) => {
  const last = one.acknowledged.at(-1);
  return last?.count === one.edits() && one.acknowledged.every(({ stored }) => stored);
};

async function brainstorm(): Promise<void> {
  const steps = desk.state.steps.findIndex(({ kind }) => kind === 'brainstorm');
  for (let step = 0; step < steps; step += 1) await desk.give('step:advance');
}

async function seat(name: string, over: readonly ('polling' | 'websocket')[] = ['websocket']) {
  const { token, participant } = await joinAs(app, evening.session, name);
  const client = await connect(app, token, { transports: over });
  await client.give('table:join', { tableId: nth(evening.session.tables, 0).id });
  return { client, participant };
}

describe.each([['websocket'], ['polling']] as const)('over %s', (transport) => {
  test('[LI13] what one writes is on disk before it is acknowledged, and reaches the others', async () => {
    await brainstorm();
    const anna = await seat('Anna', [transport]);
    const yuki = await seat('ゆき', [transport]);
    const hers = await openDocument(anna.client, document);
    const theirs = await openDocument(yuki.client, document);
    await expect.poll(() => hers.isSynced() && theirs.isSynced()).toBe(true);
    add(hers, 'a', 'Lyktor i vinternatten');
    await expect.poll(() => isStored(hers)).toBe(true);
    await expect.poll(() => texts(theirs)).toEqual(['Lyktor i vinternatten']);
    const owners = theirs.owned.flatMap((event) => Object.entries(event.owners));
    expect(owners).toContainEqual([String(hers.doc.clientID), anna.participant.id]);
    anna.client.close();
    yuki.client.close();
  });

  test('[LI13] a document of two megabytes opens, and a large edit is taken', async () => {
    const first = await openDocument(desk, document);
    await expect.poll(() => first.isSynced()).toBe(true);
    for (let part = 0; part < 300; part += 1) add(first, `i${part}`, 'å'.repeat(3_500));
    await expect.poll(() => isStored(first), { timeout: 20_000 }).toBe(true);
    const { token } = await joinAs(app, evening.session, 'Bo');
    const client = await connect(app, token, { transports: [transport] });
    const second = await openDocument(client, document);
    await expect.poll(() => texts(second).length, { timeout: 20_000 }).toBe(300);
    client.close();
  });
});

test('[LI14] whoever may only read is refused, told why, and nothing of it is kept', async () => {
  const first = await openDocument(desk, document);
  add(first, 'a', 'Före');
  await expect.poll(() => isStored(first)).toBe(true);
  const { token } = await openWall(app, evening.session);
  const wall = await connect(app, token);
  const lookingOn = await openDocument(wall, document);
  await expect.poll(() => texts(lookingOn)).toEqual(['Före']);
  editIdea(lookingOn.table, 'a', 'Efter', null);
  await expect
    .poll(() => lookingOn.acknowledged.at(-1))
    .toMatchObject({ stored: false, code: 'role/not-allowed' });
  expect(texts(first)).toEqual(['Före']);
  wall.close();
});

test('[LI15] an unknown document and one of another session are not found alike', async () => {
  const other = await createSession(app);
  const foreign = openDocument(desk, tableDocument(nth(other.session.tables, 0).id));
  await expect(foreign).rejects.toMatchObject({ refused: { code: 'document/not-found' } });
  for (const name of ['table:tab_0000000000000000000000', 'ses:1', '', 'table:']) {
    await expect(openDocument(desk, name)).rejects.toMatchObject({
      refused: { code: 'document/not-found' },
    });
  }
  await expect(
    desk.socket.emitWithAck('document:open', { document: 'x'.repeat(81) }),
  ).resolves.toMatchObject({ refused: { code: 'input/invalid' } });
  await expect(desk.socket.emitWithAck('document:open', null)).resolves.toMatchObject({
    refused: { code: 'input/invalid' },
  });
});

test('[LI15] frames and closings that make no sense change nothing', async () => {
  const first = await openDocument(desk, document);
  desk.socket.emit('document:frame', 'table:unknown', new Uint8Array([0, 0, 1, 0]));
  desk.socket.emit('document:frame', document, 'no bytes');
  desk.socket.emit('document:frame');
  desk.socket.emit('document:close');
  desk.socket.emit('document:close', { document: 'table:unknown' });
  add(first, 'a', 'Kvar');
  await expect.poll(() => isStored(first)).toBe(true);
});

test('[LI15] a frame that cannot be read closes its document with its number, and no other', async () => {
  const first = await openDocument(desk, document);
  const other = await openDocument(desk, tableDocument(nth(evening.session.tables, 1).id));
  first.send(new Uint8Array([0, 2, 255, 255, 255, 255, 255, 255, 255, 255, 255]));
  await expect.poll(() => first.closed).toEqual([{ document, closing: 4422 }]);
  add(other, 'a', 'Kvar');
  await expect.poll(() => isStored(other)).toBe(true);
});

test('[LI15] an update over 64 KiB closes the document with its number', async () => {
  const first = await openDocument(desk, document);
  add(first, 'a', 'x'.repeat(70_000));
  await expect.poll(() => first.closed).toEqual([{ document, closing: 4413 }]);
});

test('[LI16] a document is closed and opened again on the same connection', async () => {
  const first = await openDocument(desk, document);
  add(first, 'a', 'Först');
  await expect.poll(() => isStored(first)).toBe(true);
  first.close();
  const again = await openDocument(desk, document);
  await expect.poll(() => texts(again)).toEqual(['Först']);
  expect(Object.values(again.opened.owners)).toContain(evening.facilitator.id);
});

test('[LI17] overviews hear of ideas, of a choice, and of an idea put away', async () => {
  const { token } = await openWall(app, evening.session);
  const wall = await connect(app, token);
  const { tableId } = { tableId: nth(evening.session.tables, 0).id };
  const hears = (fits: (summary: TableSummary) => boolean) =>
    wall.hear<{ tables: TableSummary[] }>('tables:summarised', ({ tables }) =>
      tables.some((summary) => summary.tableId === tableId && fits(summary)),
    );
  const first = await openDocument(desk, document);
  add(first, 'a', 'Lyktor');
  await hears(({ ideas, latest }) => ideas === 1 && latest[0]?.text === 'Lyktor');
  await desk.give('table:choose', { tableId, ideaId: 'a' });
  await hears(({ chosen }) => chosen?.ideaId === 'a');
  const late = await connect(app, (await openWall(app, evening.session)).token);
  const { tables } = await late.hear<{ tables: TableSummary[] }>('tables:summarised');
  expect(tables.find((summary) => summary.tableId === tableId)?.chosen?.text).toBe('Lyktor');
  await desk.give('idea:hide', { tableId, ideaId: 'a' });
  await hears(({ ideas, chosen }) => ideas === 0 && chosen === null);
  late.close();
  wall.close();
});
