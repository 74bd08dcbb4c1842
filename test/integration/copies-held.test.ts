// Somebody away, and a program that writes under the client id of their copy meanwhile: their words arrive, or are
// offered back with the true reason.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createLog } from '../../server/log.ts';
import { openSqliteStore } from '../../server/store/sqlite-store.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { joinAs } from '../support/api.ts';
import { startApp } from '../support/app.ts';
import { copyOf } from '../support/attack/copies.ts';
import { updateOf } from '../support/attack/line.ts';
import { openPlainLine } from '../support/attack/open-line.ts';
import { writeIdea } from '../support/attack/table-at-work.ts';
import { openEvening, textsOf, write } from '../support/evening.ts';
import { nth } from '../support/sessions.ts';
import { createDataDir } from '../support/temporary-data.ts';

const soon = { timeout: 20_000 };

/** Anna has the table open and has written nothing; then her connection is gone and she writes. */
async function goAway() {
  const dataDir = await createDataDir();
  const server = await startApp({ dataDir });
  const port = Number(new URL(server.url).port);
  const evening = await openEvening(server);
  const { session } = evening.created;
  await evening.goTo('brainstorm');
  const anna = await evening.seat('Anna');
  const hers = evening.openTable(anna);
  const mallory = await joinAs(server, session, 'Mallory');
  const { id: tableId } = nth(session.tables, 0);
  const { id: participantId } = mallory.participant;
  await evening.desk.command('seat:assign', { participantId, tableId });
  await expect.poll(() => hers.life.get().isSynced, soon).toBe(true);
  await server.stop();
  await expect.poll(() => anna.link.get().status, soon).toBe('reconnecting');
  write(hers, 'Lyktor längs älven');
  const comeBack = () => startApp({ dataDir, port });
  return { evening, hers, dataDir, document: tableDocument(tableId), mallory, comeBack };
}

/** An idea under a client id, on top of what a document has. */
const forgeryUnder = (clientId: number, doc = new Y.Doc()) =>
  updateOf(copyOf(doc, clientId), (table) => writeIdea(table, 'theirs'));

test('[CW24] nobody takes the place of a page that is away, and its words arrive', async () => {
  const { evening, hers, dataDir, document, mallory, comeBack } = await goAway();
  // Where Anna does not come back to.
  const elsewhere = await startApp({ dataDir });
  const line = await openPlainLine(elsewhere, mallory.token, document);
  await line.synchronise();
  const forged = forgeryUnder(hers.life.get().doc.clientID, line.doc);
  expect(await line.offer(forged)).toBe('document/copy-claimed');
  await elsewhere.stop();
  const server = await comeBack();
  await expect.poll(() => hers.unsaved.get(), soon).toBe(0);
  expect(textsOf(hers)).toEqual(['Lyktor längs älven']);
  expect(hers.lost.get()).toEqual([]);
  evening.close();
  await server.stop();
});

test('[CW24] where another wrote under its client id all the same, its words are offered back with that reason', async () => {
  const { evening, hers, dataDir, document, mallory, comeBack } = await goAway();
  const store = await openSqliteStore(dataDir, createLog('silent'));
  const { clientID } = hers.life.get().doc;
  const { id: personId } = mallory.participant;
  const update = forgeryUnder(clientID);
  await store.documents.append([{ document, update, personId, claims: [clientID] }]);
  await store.close();
  const server = await comeBack();
  await expect
    .poll(() => hers.lost.get().map(({ text, because }) => `${text}: ${because}`), soon)
    .toEqual(['Lyktor längs älven: document/copy-claimed']);
  expect(textsOf(hers)).toEqual(['theirs']);
  // The page goes on under a new one.
  write(hers, 'Igen');
  await expect.poll(() => hers.unsaved.get(), soon).toBe(0);
  evening.close();
  await server.stop();
});
