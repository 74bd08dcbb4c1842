// Row 26: what grew without end before there were limits. It opens, makes nobody wait, is told in the outcome, and goes.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { openTable } from '../../shared/document/table-document.ts';
import { moveIdea } from '../../shared/document/table-edits.ts';
import { limits } from '../../shared/model/limits.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { createSession, joinAs } from '../support/api.ts';
import { startApp } from '../support/app.ts';
import { copyOf } from '../support/attack/copies.ts';
import {
  openSmallServer,
  organiserKey,
  plant,
  readOutcome,
} from '../support/attack/half-a-gigabyte.ts';
import { leastStallMs } from '../support/attack/inside.ts';
import { updateOf } from '../support/attack/line.ts';
import { openPlainLine } from '../support/attack/open-line.ts';
import { writeIdea } from '../support/attack/table-at-work.ts';
import { nth } from '../support/sessions.ts';
import { createDataDir } from '../support/temporary-data.ts';

/** Twice what others may be kept waiting. */
const mostStallMs = 200;

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
  await plant(dataDir, name, planted.doc, participant.id);

  const server = await openSmallServer(dataDir);
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

test('[T26] a document far above its size from before opens, is told in the outcome, and lets go', async () => {
  const dataDir = await createDataDir();
  const first = await startApp({ dataDir, organiserKey });
  const { session, facilitator } = await createSession(first);
  const { participant } = await joinAs(first, session, 'Anna');
  await first.stop();
  const name = tableDocument(nth(session.tables, 0).id);
  const planted = openTable(new Y.Doc());
  planted.doc.transact(() => {
    writeIdea(planted, 'one');
    const paragraphs = Array.from({ length: 8 }, () => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText('o'.repeat(limits.documentBytes / 2))]);
      return paragraph;
    });
    planted.statement.insert(0, paragraphs);
  });
  await plant(dataDir, name, planted.doc, participant.id);

  const server = await openSmallServer(dataDir);
  for (let times = 0; times < 3; times += 1) {
    const { status, body } = await readOutcome(server, facilitator.token, session.id);
    expect(status).toBe(200);
    const [table] = body.challenges.flatMap((challenge) => challenge.tables);
    expect(table?.ideas.map(({ id }) => id)).toEqual(['one']);
    expect(table?.statement.length).toBe(limits.richTextUnits);
  }
  const desk = await openPlainLine(server, facilitator.token, name);
  await desk.synchronise();
  expect(desk.table.statement.length).toBe(8);
  const copy = copyOf(desk.doc);
  expect(await desk.offer(updateOf(copy, (table) => writeIdea(table, 'two')))).toBe(
    'document/full',
  );
  const again = await openPlainLine(server, facilitator.token, name);
  await again.synchronise();
  expect(await again.write(({ statement }) => statement.delete(0, 8))).toBe('stored');
  expect(await again.write((table) => writeIdea(table, 'three'))).toBe('stored');
});
