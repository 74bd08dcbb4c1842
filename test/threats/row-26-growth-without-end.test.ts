// Row 26: growth without end. One guest writes rich text, or readings, until memory or disk would be full: the server
// with half a gigabyte stays up, others' edits are stored, what is full is said to be full, and the outcome is made.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { createLog } from '../../server/log.ts';
import { openSqliteStore } from '../../server/store/sqlite-store.ts';
import { openTable } from '../../shared/document/table-document.ts';
import { moveIdea } from '../../shared/document/table-edits.ts';
import { limits } from '../../shared/model/limits.ts';
import type { Outcome } from '../../shared/model/outcome.ts';
import { briefDocument, tableDocument } from '../../shared/protocol/document-name.ts';
import { routes } from '../../shared/protocol/routes.ts';
import { call, createSession, joinAs } from '../support/api.ts';
import { startApp } from '../support/app.ts';
import { readNew } from '../support/attack/copies.ts';
import { floodText } from '../support/attack/endless-text.ts';
import { leastStallMs, readInside } from '../support/attack/inside.ts';
import { openPlainLine } from '../support/attack/open-line.ts';
import { openTableAtWork, writeIdea } from '../support/attack/table-at-work.ts';
import { startServerProcess } from '../support/server-process.ts';
import { nth } from '../support/sessions.ts';
import { createDataDir } from '../support/temporary-data.ts';

const organiserKey = 'an-organiser-key-for-this-test';
const halfAGigabyte = { NODE_OPTIONS: '--max-old-space-size=512' };
/** Of each flood. With two hundred and twelve million the server was dead before. */
const bytes = 250_000_000;
const floodMs = 10_000;
const saves = 100;
/** Twice as many as fill a statement. */
const mostPieces = 50;
const mostHeapBytes = 256 * 1024 * 1024;
/** Twice what others may be kept waiting. */
const mostStallMs = 200;

async function openServer(dataDir: string) {
  const environment = { DATA_DIR: dataDir, ORGANISER_KEY: organiserKey, ...halfAGigabyte };
  const server = await startServerProcess(environment);
  onTestFinished(() => server.kill());
  return { ...server, organiserKey };
}

const readOutcome = (server: { readonly url: string }, bearer: string, session: string) =>
  call<Outcome>(server, routes.outcome(session, 'json'), { bearer });

test('[T26] a guest writes rich text without end: nobody notices, and the outcome is made, also after a restart', async () => {
  const dataDir = await createDataDir();
  const server = await openServer(dataDir);
  const { people, deskToken, document, evening, goTo } = await openTableAtWork(server, {
    step: 'pitches',
  });
  const { session } = evening;
  const [guest, neighbour] = [nth(people, 0), nth(people, 1)];
  const brief = briefDocument(nth(session.challenges, 0).id);
  const flood = (into: string) => {
    const endMs = performance.now() + floodMs;
    const until = () => performance.now() > endMs;
    return floodText(server, guest.token, into, { bytes, until });
  };
  expect((await flood(brief)).bytes).toBeGreaterThan(limits.documentBytesPerPerson);
  await goTo('one-idea');
  const desk = await openPlainLine(server, deskToken, document);
  await desk.synchronise();
  const inStatement = flood(document);
  const fates: unknown[] = [];
  for (let at = 0; at < saves; at += 1)
    fates.push(await desk.write((table) => writeIdea(table, `i${at}`)));
  const line = await openPlainLine(server, neighbour.token, document);
  await line.synchronise();
  fates.push(
    await line.write(({ statement }) => statement.insert(0, [new Y.XmlElement('heading')])),
  );
  await inStatement;
  expect(fates).toEqual(fates.map(() => 'stored'));
  expect((await readInside(server)).heapBytes).toBeLessThan(mostHeapBytes);

  const outcome = await readOutcome(server, deskToken, session.id);
  expect(outcome.status).toBe(200);
  const tables = outcome.body.challenges.flatMap((challenge) => challenge.tables);
  expect(tables.flatMap(({ ideas }) => ideas)).toHaveLength(saves);
  const { size } = await stat(join(dataDir, 'umecon.sqlite'));
  expect(size).toBeLessThan(8 * limits.documentBytesPerPerson);

  // A facilitator takes it all away: that always passes.
  expect(await desk.write(({ statement }) => statement.delete(0, statement.length))).toBe('stored');
  await server.kill();
  const again = await openServer(dataDir);
  expect((await readOutcome(again, deskToken, session.id)).status).toBe(200);
});

test('[T26] what is full says so, and still lets go', async () => {
  const app = await startApp();
  onTestFinished(() => app.stop());
  const { people, document } = await openTableAtWork(app, { step: 'one-idea' });
  const line = await openPlainLine(app, nth(people, 0).token, document);
  await line.synchronise();
  const text = new Y.XmlText();
  await line.write(({ statement }) => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [text]);
    statement.insert(0, [paragraph]);
  });
  const piece = 'o'.repeat(60_000);
  let fate: unknown = 'stored';
  for (let at = 0; at < mostPieces && fate === 'stored'; at += 1)
    fate = await line.write(() => text.insert(text.length, piece));
  expect(fate).toBe('document/full');
  expect(text.length).toBeGreaterThan(limits.richTextUnits);
  const other = await openPlainLine(app, nth(people, 0).token, document);
  await other.synchronise();
  expect(await other.write(({ statement }) => statement.delete(0, 1))).toBe('stored');
  expect(
    await other.write(({ statement }) => statement.insert(0, [new Y.XmlElement('paragraph')])),
  ).toBe('stored');
});

test('[T26] readings without end, by whoever sits at no table: none is kept', async () => {
  const app = await startApp();
  onTestFinished(() => app.stop());
  const { evening, deskToken, document } = await openTableAtWork(app, { step: 'welcome' });
  const desk = await openPlainLine(app, deskToken, document);
  expect(await desk.write((table) => writeIdea(table, 'one'))).toBe('stored');
  const { token } = await joinAs(app, evening.session, 'Ingen');
  const write = async (key: string, words: string) => {
    const line = await openPlainLine(app, token, document);
    await line.synchronise();
    const fate = await line.write(({ readings }) => {
      const reading = new Y.Map<unknown>();
      reading.set('text', new Y.Text(words));
      readings.set(key, reading);
    });
    line.end();
    return fate;
  };
  for (let at = 0; at < 20; at += 1)
    expect(await write(`nobody${at}/sv`, 'o'.repeat(900))).toBe('idea/not-found');
  for (let at = 0; at < 20; at += 1)
    expect(await write(`one/de-x-a${at}`, 'o'.repeat(900))).toBe('reading/other-language');
  expect(await write('one/ja', 'o'.repeat(limits.readingUnits + 1))).toBe('text/too-long');
  expect(await write('one/ja', 'o'.repeat(limits.readingUnits))).toBe('stored');
  const { readings } = openTable(await readNew(app, deskToken, document));
  expect([...readings.keys()]).toEqual(['one/ja']);
});

test('[T26] twenty thousand readings from before: a card is moved, and nobody waits', async () => {
  const dataDir = await createDataDir();
  const first = await startApp({ dataDir, organiserKey });
  const { session, facilitator } = await createSession(first);
  const { participant } = await joinAs(first, session, 'Anna');
  await first.stop();
  const name = tableDocument(nth(session.tables, 0).id);
  const planted = openTable(new Y.Doc());
  planted.doc.transact(() => {
    for (let at = 0; at < 300; at += 1) writeIdea(planted, `i${at}`);
    for (let at = 0; at < 20_000; at += 1)
      planted.readings.set(`nobody${at}/sv`, new Y.Map([['text', new Y.Text()]]));
  });
  const store = await openSqliteStore(dataDir, createLog('silent'));
  const update = Y.encodeStateAsUpdate(planted.doc);
  const claims = [planted.doc.clientID];
  await store.documents.append([{ document: name, update, personId: participant.id, claims }]);
  await store.close();

  const server = await openServer(dataDir);
  const desk = await openPlainLine(server, facilitator.token, name);
  await desk.synchronise();
  expect(desk.table.readings.size).toBe(20_000);
  const outcome = await readOutcome(server, facilitator.token, session.id);
  expect(outcome.status).toBe(200);
  const stallMs = await leastStallMs(server, async () => {
    for (let at = 0; at < 20; at += 1)
      expect(await desk.write((table) => moveIdea(table, `i${at}`, { x: at, y: 1 }, null))).toBe(
        'stored',
      );
    const { status } = await readOutcome(server, facilitator.token, session.id);
    expect(status).toBe(200);
  });
  expect(stallMs).toBeLessThan(mostStallMs);
});
