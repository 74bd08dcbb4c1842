// The client's documents against the real server: saved means on disk, refused words come back, nothing is lost
// over a restart.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { hashOf } from '../../shared/document/content-hash.ts';
import { openTable } from '../../shared/document/table-document.ts';
import { editIdea, takeBackIdea } from '../../shared/document/table-edits.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type Evening, openEvening, textsOf, write } from '../support/evening.ts';
import { createDataDir } from '../support/temporary-data.ts';

/** Long enough for a busy machine; what comes sooner is not waited for. */
const soon = { timeout: 20_000 };

let app: TestApp;
let evening: Evening;

beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  evening = await openEvening(app);
  await evening.goTo('brainstorm');
});
afterEach(() => evening.close());
afterAll(() => app.stop());

const isSynced = (document: ReturnType<Evening['openTable']>) => document.life.get().isSynced;

test('[CW1] an edit is unsaved until the server has it on disk, and then everybody sees it', async () => {
  const anna = await evening.seat('Anna');
  const yuki = await evening.seat('ゆき');
  const hers = evening.openTable(anna);
  const theirs = evening.openTable(yuki);
  await expect.poll(() => isSynced(hers) && isSynced(theirs), soon).toBe(true);
  write(hers, 'Lyktor längs älven');
  expect(hers.unsaved.get()).toBe(1);
  expect(anna.unsaved.get()).toBe(1);
  await expect.poll(() => hers.unsaved.get(), soon).toBe(0);
  await expect.poll(() => textsOf(theirs), soon).toEqual(['Lyktor längs älven']);
  const [owner] = Object.values(theirs.owners.get());
  expect(owner).toBe(anna.session.get()?.participants[0]?.id);
  expect(theirs.unsaved.get()).toBe(0);
});

test('[CW2] what was written after the step had closed comes back as words, and the copy is the server’s', async () => {
  const anna = await evening.seat('Anna');
  const bo = await evening.seat('Bo');
  const hers = evening.openTable(anna);
  const his = evening.openTable(bo);
  await expect.poll(() => isSynced(hers) && isSynced(his), soon).toBe(true);
  write(hers, 'I tid');
  const mended = write(his, 'Bos första');
  const gone = write(his, 'Bos andra');
  await expect.poll(() => textsOf(hers).length, soon).toBe(3);
  await evening.goTo('share-out');
  // A facilitator mends and takes back while Anna's late words are on their way.
  const deskTable = evening.openTable(evening.desk);
  await expect.poll(() => textsOf(deskTable).length, soon).toBe(3);
  const table = openTable(deskTable.life.get().doc);
  editIdea(table, mended, 'Bos mendade', 'desk');
  takeBackIdea(table, gone, 'desk');
  write(hers, 'För sent');
  write(hers, 'Ännu senare');
  await expect
    .poll(() => hers.lost.get().map(({ text, because }) => `${text}: ${because}`), soon)
    .toEqual(['För sent: step/not-now', 'Ännu senare: step/not-now']);
  await expect.poll(() => textsOf(hers), soon).toEqual(['I tid', 'Bos mendade']);
  expect(hers.unsaved.get()).toBe(0);
  expect(hers.refusal.get()).toBe('step/not-now');
  await evening.desk.command('step:return', {});
  await evening.desk.command('step:return', {});
  write(hers, 'I tid igen');
  await expect.poll(() => hers.unsaved.get(), soon).toBe(0);
  await expect.poll(() => textsOf(his), soon).toContain('I tid igen');
});

test('[CW3] while the server is away one goes on writing, and it is saved when it is back', async () => {
  const dataDir = await createDataDir();
  let server = await startApp({ dataDir });
  const port = Number(new URL(server.url).port);
  const party = await openEvening(server);
  await party.goTo('brainstorm');
  const anna = await party.seat('Anna');
  const hers = party.openTable(anna);
  await expect.poll(() => isSynced(hers), soon).toBe(true);
  await server.stop();
  await expect.poll(() => anna.link.get().status, soon).toBe('reconnecting');
  write(hers, 'Skrivet utan server');
  write(hers, 'Och en till');
  expect(isSynced(hers)).toBe(true);
  expect(hers.unsaved.get()).toBe(2);
  // In the moment of coming back: the connection is there, and the server has not yet been told what it lacks.
  const stop = hers.owners.subscribe(() => {
    stop();
    queueMicrotask(() => write(hers, 'Och en mitt i'));
  });
  server = await startApp({ dataDir, port });
  await expect.poll(() => textsOf(hers), soon).toContain('Och en mitt i');
  await expect.poll(() => hers.unsaved.get(), soon).toBe(0);
  expect([hers.refusal.get(), hers.lost.get()]).toEqual([null, []]);
  const theirs = party.openTable(party.desk);
  await expect.poll(() => textsOf(theirs), soon).toHaveLength(3);
  party.close();
  await server.stop();
});

test('[CW2] a refused edit that lost no words says why, until the next one is saved', async () => {
  const anna = await evening.seat('Anna');
  const hers = evening.openTable(anna);
  await expect.poll(() => isSynced(hers), soon).toBe(true);
  const id = write(hers, 'Lyktor');
  await expect.poll(() => hers.unsaved.get(), soon).toBe(0);
  await evening.goTo('share-out');
  takeBackIdea(openTable(hers.life.get().doc), id, 'me');
  await expect.poll(() => hers.refusal.get(), soon).toBe('step/not-now');
  await expect.poll(() => textsOf(hers), soon).toEqual(['Lyktor']);
  expect(hers.lost.get()).toEqual([]);
  await evening.desk.command('step:return', {});
  await evening.desk.command('step:return', {});
  write(hers, 'Igen');
  await expect.poll(() => hers.refusal.get(), soon).toBe(null);
});

test('[CW13] an afternoon of three megabytes without a server is delivered whole', async () => {
  const dataDir = await createDataDir();
  let server = await startApp({ dataDir });
  const port = Number(new URL(server.url).port);
  const party = await openEvening(server);
  await party.goTo('brainstorm');
  const anna = await party.seat('Anna');
  // Whoever leads the evening may write all of it at any step.
  const hers = party.openTable(party.desk);
  await expect.poll(() => isSynced(hers), soon).toBe(true);
  await server.stop();
  await expect.poll(() => party.desk.link.get().status, soon).toBe('reconnecting');
  const { doc } = hers.life.get();
  const novel = 'En mycket lång berättelse om snö 🏮 och 雪の光。'.repeat(50_000);
  const text = new Y.XmlText();
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [text]);
  openTable(doc).statement.insert(0, [paragraph]);
  for (let from = 0; from < novel.length; from += 10_000) {
    text.insert(from, novel.slice(from, from + 10_000));
  }
  for (let at = 0; at < 200; at += 1) write(hers, `Idé ${at} ${'å'.repeat(400)}`);
  expect(Y.encodeStateAsUpdate(doc).byteLength).toBeGreaterThan(2_000_000);
  server = await startApp({ dataDir, port });
  await expect.poll(() => hers.unsaved.get(), soon).toBe(0);
  expect(hers.refusal.get()).toBe(null);
  const theirs = party.openTable(anna);
  await expect.poll(() => textsOf(theirs).length, soon).toBe(200);
  expect(hashOf(theirs.life.get().doc)).toBe(hashOf(doc));
  party.close();
  await server.stop();
});

test('[CW12] a copy that says something else is set aside, said so, and one’s own words are offered back', async () => {
  const anna = await evening.seat('Anna');
  const hers = evening.openTable(anna);
  await expect.poll(() => isSynced(hers), soon).toBe(true);
  const id = write(hers, 'Rätt ord');
  await expect.poll(() => hers.unsaved.get(), soon).toBe(0);
  // As if a bug had let other words into this copy: nothing of it shows in the state vector.
  const text = openTable(hers.life.get().doc).ideas.get(id)?.get('text');
  const item = text instanceof Y.Text ? text._start : null;
  if (!(item?.content instanceof Y.ContentString)) throw new Error('the idea has no words');
  item.content.str = 'Fel ord!';
  await expect.poll(() => hers.recovery.get(), soon).not.toBe(null);
  await expect
    .poll(() => hers.lost.get().map(({ text: lost }) => lost), soon)
    .toEqual(['Fel ord!']);
  expect(hers.lost.get()[0]?.because).toBe('copy/diverged');
  expect(hers.recovery.get()?.isKept).toBe(false);
  expect(await hers.recovery.get()?.readWords()).toBe('Fel ord!');
  await expect.poll(() => textsOf(hers), soon).toEqual(['Rätt ord']);
  write(hers, 'Och vidare');
  await expect.poll(() => hers.unsaved.get(), soon).toBe(0);
  hers.closeRecovery();
  expect(hers.recovery.get()).toBe(null);
});
