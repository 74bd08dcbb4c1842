// A guest's first minute on a slow line, by what goes over it: requests, those in a row, and bytes with their headers. How
// many seconds that takes is measured in test/bench.
import { describe, expect, it, onTestFinished } from 'vitest';
import { openBrainstorm } from '../support/brainstorm-table.ts';
import { openEvening } from '../support/evening-in-browsers.ts';
import { openPreparedEvening } from '../support/prepared-evening.ts';
import { comeInSlowly, type Reached, saveData } from '../support/slow-guest.ts';
import { countRounds } from '../support/traffic.ts';

async function open(savesData: boolean): Promise<Record<Reached['what'], Reached>> {
  const { app, browser } = await openEvening();
  const table = await openBrainstorm(app, { ideas: 30, groups: 2 });
  onTestFinished(() => table.close());
  const { reached } = await comeInSlowly(browser, table.created.joinLink, savesData);
  return Object.fromEntries(reached.map((each) => [each.what, each])) as Record<
    Reached['what'],
    Reached
  >;
}

const toCost = ({ asked, bytes }: Reached) => ({
  requests: asked.length,
  inARow: countRounds(asked),
  kilobytes: bytes / 1000,
});
const findFile = ({ asked }: Reached, name: string) =>
  asked.find(({ path }) => path.startsWith(`/assets/${name}-`) && path.endsWith('.js'));

describe('a slow line', () => {
  it('[SZ3] [SZ4] [SZ5] few files, few in a row, and what comes next while the form is filled in', async () => {
    const reached = await open(false);
    const door = toCost(reached['usable door']);
    expect(door.requests).toBeLessThanOrEqual(10);
    expect(door.inARow).toBeLessThanOrEqual(6);
    expect(door.kilobytes).toBeLessThanOrEqual(110);

    const idea = toCost(reached['first idea']);
    expect(idea.requests).toBeLessThanOrEqual(24);
    expect(idea.inARow).toBeLessThanOrEqual(12);
    expect(idea.kilobytes).toBeLessThanOrEqual(260);

    const { asked } = reached['first idea'];
    const doors = asked.filter(({ path }) => path.endsWith('/door'));
    const joining = asked.find(({ path }) => path.endsWith('/participants'));
    expect(doors).toHaveLength(1);
    expect(doors[0]?.askedAtMs).toBeLessThan(
      findFile(reached['first idea'], 'index')?.answeredAtMs ?? 0,
    );
    expect(findFile(reached['usable door'], 'brainstorm')).toBeUndefined();
    expect(findFile(reached['first idea'], 'wire')?.askedAtMs).toBeLessThan(
      joining?.answeredAtMs ?? 0,
    );
    expect(findFile(reached['first idea'], 'board')).toBeUndefined();
    expect(findFile(reached['first idea'], 'rich-text-editor')).toBeUndefined();
  });

  it('[SZ5] a browser that saves data fetches nothing before it is needed', async () => {
    const reached = (await open(true))['first idea'];
    const joining = reached.asked.find(({ path }) => path.endsWith('/participants'));
    expect(findFile(reached, 'wire')?.askedAtMs).toBeGreaterThanOrEqual(joining?.answeredAtMs ?? 0);
    expect(reached.asked.filter(({ path }) => path.endsWith('.woff2'))).toEqual([]);
  });

  it.each([
    { savesData: true, files: 0 },
    { savesData: false, files: 1 },
  ])('[SZ5] the next steps are fetched ahead unless data are saved: $savesData', async (row) => {
    const evening = await openPreparedEvening();
    await evening.goTo('brainstorm');
    const { page, say, field, button } = await evening.person({ language: 'sv' });
    if (row.savesData) await page.addInitScript(saveData);
    await page.clock.install();
    const steps = new Set<string>();
    page.on('request', (request) => {
      if (/\/steps-[^/]+\.js$/.test(request.url())) steps.add(request.url());
    });
    await page.goto(evening.joinLink);
    await field('join.name').fill('Karin');
    await page.getByRole('radio', { name: 'Umeå' }).check({ force: true });
    await button('join.go').click();
    await page.getByRole('heading', { name: say('evening.step.brainstorm') }).waitFor();
    for (let seconds = 0; seconds < 30; seconds += 1) await page.clock.runFor(1_000);
    await page.evaluate(() => fetch('/api/health'));
    expect(steps.size).toBe(row.files);
  });
});
