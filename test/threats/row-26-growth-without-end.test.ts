// Row 26: growth without end. One guest writes rich text, or readings, until memory or disk would be full: the server
// with half a gigabyte stays up, others' edits are stored, what is full is said to be full, and the outcome is made.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { openTable } from '../../shared/document/table-document.ts';
import { limits } from '../../shared/model/limits.ts';
import { briefDocument } from '../../shared/protocol/document-name.ts';
import { joinAs } from '../support/api.ts';
import { startApp } from '../support/app.ts';
import { readNew } from '../support/attack/copies.ts';
import { floodText } from '../support/attack/endless-text.ts';
import { openSmallServer, readOutcome } from '../support/attack/half-a-gigabyte.ts';
import { readInside } from '../support/attack/inside.ts';
import { openPlainLine } from '../support/attack/open-line.ts';
import { openTableAtWork, writeIdea } from '../support/attack/table-at-work.ts';
import { nth } from '../support/sessions.ts';
import { createDataDir } from '../support/temporary-data.ts';

/** Of each flood. With two hundred and twelve million the server was dead before. */
const bytes = 250_000_000;
const floodMs = 10_000;
const saves = 100;
/** More than fill a statement. */
const mostPieces = 100;
const mostHeapBytes = 256 * 1024 * 1024;

test('[T26] a guest writes rich text without end: nobody notices, and the outcome is made, also after a restart', async () => {
  const dataDir = await createDataDir();
  const server = await openSmallServer(dataDir);
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
  expect((await readInside(server)).heapBytes).toBeLessThan(mostHeapBytes);
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
  const again = await openSmallServer(dataDir);
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
