// The client's documents against the real server: saved means on disk, refused words come back, nothing is lost
// over a restart.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
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
  await expect.poll(() => hers.lost.get(), soon).toEqual(['För sent', 'Ännu senare']);
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
