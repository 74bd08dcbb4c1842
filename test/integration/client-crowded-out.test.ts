// One person with more pages than there is room for: the oldest gives way and says so, pushes nobody out by itself, and
// goes on where it was when it is asked to.
import { expect, onTestFinished, test } from 'vitest';
import {
  openSessionConnection,
  type SessionConnection,
} from '../../client/wire/session-connection.ts';
import { limits } from '../../shared/model/limits.ts';
import { joinAs } from '../support/api.ts';
import { startApp } from '../support/app.ts';
import { openEvening, textsOf, whenHere, write } from '../support/evening.ts';

const soon = { timeout: 20_000 };

test('[CW23] the oldest page rests with what was written on it, until it is asked to go on', async () => {
  const app = await startApp();
  onTestFinished(() => app.stop());
  const evening = await openEvening(app);
  onTestFinished(() => evening.close());
  const { token } = await joinAs(app, evening.created.session, 'Anna');
  const pages: SessionConnection[] = [];
  onTestFinished(() => {
    for (const page of pages) page.close();
  });
  async function openPage(): Promise<SessionConnection> {
    const page = openSessionConnection({ token, keptAs: null, url: app.url });
    pages.push(page);
    await whenHere(page);
    return page;
  }
  const [table] = evening.created.session.tables;
  if (!table) throw new Error('no table');

  await evening.goTo('team-up');
  const first = await openPage();
  await first.command('table:join', { tableId: table.id });
  await evening.goTo('brainstorm');
  const hers = evening.openTable(first);
  await expect.poll(() => hers.life.get().isSynced, soon).toBe(true);
  while (pages.length < limits.connectionsPerPerson + 1) await openPage();

  await expect
    .poll(() => first.link.get(), soon)
    .toMatchObject({ status: 'ended', isCrowdedOut: true, isRemoved: false, refusal: null });
  write(hers, 'Skriven medan den vilade');
  // All the others stay: nobody is pushed out by one that comes back by itself.
  const isOut = () => pages.map(({ link }) => link.get().isCrowdedOut);
  await pages.at(-1)?.command('clock:read', {});
  expect(isOut().filter(Boolean)).toHaveLength(1);
  expect(hers.unsaved.get()).toBeGreaterThan(0);

  first.comeBack();
  await expect.poll(() => first.link.get().status, soon).toBe('connected');
  await expect.poll(() => isOut().indexOf(true), soon).toBe(1);
  await expect.poll(() => hers.unsaved.get(), soon).toBe(0);
  const desk = evening.openTable(evening.desk);
  await expect.poll(() => textsOf(desk), soon).toContain('Skriven medan den vilade');
});
