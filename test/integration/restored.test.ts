// A backup that is put back while browsers know of more than it does.
import { execFile } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { openSessionConnection } from '../../client/wire/session-connection.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { routes } from '../../shared/protocol/paths.ts';
import type { CreatedSession, Joined } from '../../shared/protocol/routes.ts';
import { textsOf, write } from '../support/evening.ts';
import { ask, startServerProcess } from '../support/server-process.ts';
import { nth, plan } from '../support/sessions.ts';
import { createDataDir } from '../support/temporary-data.ts';

const organiserKey = 'an-organiser-key-for-this-test';
const soon = { timeout: 20_000 };

const tellRestored = (dataDir: string) =>
  promisify(execFile)(process.execPath, ['dist/server/restored.js'], {
    env: { ...process.env, DATA_DIR: dataDir },
  });

it('[OP1] is told to browsers, which start over and offer what is missing, each to its own people', async () => {
  const dataDir = await createDataDir();
  const backup = await createDataDir();
  const environment = { DATA_DIR: dataDir, ORGANISER_KEY: organiserKey };
  let server = await startServerProcess(environment);
  onTestFinished(() => server.kill());
  const { url } = server;
  const again = { ...environment, PORT: new URL(url).port };
  const created = await ask<CreatedSession>(url + routes.sessions, organiserKey, plan);
  const { session, facilitator } = created;
  const open = (token: string) => {
    const connection = openSessionConnection({ token, keptAs: null, url });
    onTestFinished(() => connection.close());
    return connection;
  };
  const desk = open(facilitator.token);
  await expect.poll(() => desk.session.get() !== null, soon).toBe(true);
  const kindNow = () => {
    const now = desk.session.get();
    return now?.steps.find(({ id }) => id === now.step)?.kind;
  };
  while (kindNow() !== 'brainstorm') {
    const before = kindNow();
    await desk.command('step:advance', {});
    await expect.poll(kindNow, soon).not.toBe(before);
  }
  const { id: tableId } = nth(session.tables, 0);
  const seat = async (name: string) => {
    const path = url + routes.participants(session.code);
    const person = { name, city: 'Umeå', language: 'sv' };
    const connection = open((await ask<Joined>(path, null, person)).token);
    await connection.command('table:join', { tableId });
    const document = connection.documents.take(tableDocument(tableId));
    await expect.poll(() => document.life.get().isSynced, soon).toBe(true);
    return document;
  };
  const [anna, bo] = [await seat('Anna'), await seat('Bo')];
  write(anna, 'Före');
  await expect.poll(() => [anna.unsaved.get(), textsOf(bo)], soon).toEqual([0, ['Före']]);
  await server.stop();
  await cp(dataDir, backup, { recursive: true });

  server = await startServerProcess(again);
  await expect.poll(() => anna.life.get().isSynced && bo.life.get().isSynced, soon).toBe(true);
  write(anna, 'Efter');
  await expect.poll(() => [anna.unsaved.get(), textsOf(bo)], soon).toEqual([0, ['Före', 'Efter']]);
  await expect(tellRestored(dataDir)).rejects.toThrow('Another Umecon is using');
  await server.stop();

  await rm(dataDir, { recursive: true });
  await cp(backup, dataDir, { recursive: true });
  expect((await tellRestored(dataDir)).stdout).toContain('You can start Umecon now');
  server = await startServerProcess(again);
  await expect.poll(() => [textsOf(anna), textsOf(bo)], soon).toEqual([['Före'], ['Före']]);
  const lostOf = (document: typeof anna) =>
    document.lost.get().map(({ text, because }) => [text, because]);
  await expect.poll(() => lostOf(anna), soon).toEqual([['Efter', 'copy/renewed']]);
  expect(lostOf(bo)).toEqual([]);
  write(anna, 'Vidare');
  await expect.poll(() => textsOf(bo), soon).toEqual(['Före', 'Vidare']);
}, 60_000);

it('[OP1] is not believed of a folder without data', async () => {
  await expect(tellRestored(await createDataDir())).rejects.toThrow('There are no data in');
});
