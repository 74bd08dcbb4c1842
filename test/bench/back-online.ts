// Question: a browser is told that it has no network and, three seconds later, that it has one again: how long until what
// others wrote meanwhile stands on its screen? And how long until one's own words stand there, while it has no network?
// Prediction, written first: 0.3 s, of which half is the spread of a hall that hears it together; own words within two
// frames.
import { openTable } from '../../shared/document/table-document.ts';
import { addIdea } from '../../shared/document/table-edits.ts';
import { pages } from '../../shared/model/pages.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { createPerson } from '../support/browser-person.ts';
import { openBrowser } from '../support/open-browser.ts';
import { openBrainstormSession } from './brainstorm-session.ts';
import { createChance } from './driver/chance.ts';
import { quantile, wait } from './figures.ts';

const outages = 10;
const outageMs = 3_000;
const chance = createChance(11);
const { url, code, tableId, title, desk, close } = await openBrainstormSession();
const document = desk.documents.take(tableDocument(tableId));
while (!document.life.get().isSynced) await wait(20);

const browser = await openBrowser();
const karin = await createPerson(browser, { language: 'sv' });
const { page, context } = karin;
await page.goto(url + pages.join(code));
await karin.field('join.name').fill('Karin');
await page.getByRole('radio', { name: 'Umeå' }).check({ force: true });
await karin.button('join.go').click();
await karin.button('brainstorm.sitDownAt', { title }).click();
const field = karin.field('brainstorm.yourIdea');
await field.waitFor();

/** Milliseconds until it stands on the screen. */
async function untilShown(text: string): Promise<number> {
  const sinceMs = performance.now();
  await page.getByText(text, { exact: true }).first().waitFor();
  return performance.now() - sinceMs;
}

async function comeBack(name: string): Promise<void> {
  const backMs: number[] = [];
  const ownMs: number[] = [];
  for (let outage = 0; outage < outages; outage += 1) {
    await wait(4_000 + 2_000 * chance());
    await context.setOffline(true);
    await wait(outageMs / 2);
    await field.fill(`${name} egen ${outage}`);
    await page.keyboard.press('Enter');
    ownMs.push(await untilShown(`${name} egen ${outage}`));
    const text = `${name} andras ${outage}`;
    const words = { id: `b-${name}-${outage}`, text, language: 'sv', kind: 'solution' } as const;
    addIdea(openTable(document.life.get().doc), { ...words, createdAtMs: Date.now() }, 'bench');
    await wait(outageMs / 2);
    await context.setOffline(false);
    backMs.push(await untilShown(text));
  }
  const [back, own] = [backMs, ownMs].map(
    (of) => `${quantile(of, 0.5).toFixed(0)} ms, worst ${Math.max(...of).toFixed(0)} ms`,
  );
  process.stdout.write(`${name}: others' words ${back}; own words ${own}\n`);
}

await comeBack('quick');
await browser.close();
await close();
process.exit(0);
