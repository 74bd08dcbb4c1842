// A brief that no editor wrote, stored before there was a door, in a browser: its words are shown and can be written in.
// And a part of a screen that cannot be shown, with the rest around it.
import { resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { createLog } from '../../server/log.ts';
import { openSqliteStore } from '../../server/store/sqlite-store.ts';
import { openBrief } from '../../shared/document/brief-document.ts';
import { readRichText } from '../../shared/document/rich-text-reading.ts';
import { briefDocument } from '../../shared/protocol/document-name.ts';
import { startApp } from '../support/app.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import { element, wordsIn } from '../support/odd-texts.ts';
import { openPreparedEvening } from '../support/prepared-evening.ts';
import { nth } from '../support/sessions.ts';
import { openStockClient } from '../support/sync-endpoint.ts';
import { createDataDir } from '../support/temporary-data.ts';
import { beginToWrite } from '../support/texts-in-browsers.ts';

const soon = { timeout: 20_000 };

it('[ED5] a brief with bare words at its top opens as one that can be written in, and its words stay', async () => {
  const dataDir = await createDataDir();
  const evening = await openPreparedEvening({}, { dataDir });
  const { session, facilitator } = evening.created;
  await evening.goTo('pitches');
  await evening.app.stop();
  const document = briefDocument(nth(session.challenges, 0).id);
  const doc = new Y.Doc();
  openBrief(doc).insert(0, [
    wordsIn('Bara ord'),
    element('bulletList', {}, wordsIn('utan punkt')),
    element('paragraph', {}, wordsIn('och ett stycke')),
  ]);
  const store = await openSqliteStore(dataDir, createLog('silent'));
  const { id: personId } = nth(session.facilitators, 0);
  const update = Y.encodeStateAsUpdate(doc);
  await store.documents.append([{ document, update, personId, claims: [doc.clientID] }]);
  await store.close();
  const port = Number(new URL(evening.app.url).port);
  const app = await startApp({ dataDir, port, clientDir: resolve('dist/client') });
  onTestFinished(() => app.stop());

  const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' });
  const text = karin.page.locator('.tiptap').first();
  await expect
    .poll(() => text.innerText(), soon)
    .toMatch(/Bara ord[^]*utan punkt[^]*och ett stycke/);
  await beginToWrite(karin);
  await karin.page.keyboard.type(' och mer');
  const reader = await openStockClient(app, facilitator.token, document);
  await expect
    .poll(() => JSON.stringify(readRichText(openBrief(reader.doc))), soon)
    .toMatch(/Bara ord.*utan punkt.*och ett stycke och mer/);
  expect(await karin.page.getByText(karin.say('evening.failedTitle')).count()).toBe(0);
}, 120_000);

it('[ED6] an editor that cannot be fetched says so in its place, and the rest of the step goes on', async () => {
  const evening = await openPreparedEvening();
  await evening.goTo('pitches');
  const karin = await evening.person({ language: 'sv' });
  await karin.page.route(/\/rich-text-editor-[^/]*\.js/, (route) => route.abort());
  await karin.page.goto(evening.joinLink);
  await karin.field('join.name').fill('Karin');
  await karin.page.getByRole('radio', { name: 'Umeå' }).check({ force: true });
  await karin.button('join.go').click();
  await karin.page.getByText(karin.say('evening.failedTitle')).waitFor();
  expect(await karin.page.getByRole('heading', { name: karin.say('pitches.brief') }).count()).toBe(
    1,
  );
  expect(await karin.button('evening.failedAgain').count()).toBe(1);
}, 120_000);
