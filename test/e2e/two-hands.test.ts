// Two who change the same thing at once, and the way back with something open.
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDocument } from '../../demo/real-wire.ts';
import { openTable } from '../../shared/document/table-document.ts';
import { editIdea } from '../../shared/document/table-edits.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { cardOf, openRoom } from '../support/at-the-table.ts';
import type { BrowserPerson } from '../support/browser-person.ts';
import { command, openPreparedEvening, type PreparedEvening } from '../support/prepared-evening.ts';
import { nth } from '../support/sessions.ts';

const phone = { width: 390, height: 780 };

/** A facilitator at the desk, who has not said who they are. */
async function comeToDesk(evening: PreparedEvening): Promise<BrowserPerson> {
  const desk = await evening.person({ language: 'en' });
  await desk.page.goto(evening.facilitatorLink);
  await desk.page.locator('dialog').waitFor();
  await desk.page.keyboard.press('Escape');
  await desk.page.locator('dialog').waitFor({ state: 'detached' });
  // It comes in a file of its own, and a device without a network cannot fetch it.
  await desk.page.locator('[data-desk]').waitFor();
  return desk;
}

async function openAgenda(desk: BrowserPerson): Promise<void> {
  await desk.button('desk.open').click();
  await desk.page.getByRole('tab', { name: desk.say('desk.agenda') }).click();
}

describe('two facilitators', () => {
  test('[AG8] the second one to save the agenda is told what the first one changed, and asked', async () => {
    const evening = await openPreparedEvening();
    const [one, two] = [await comeToDesk(evening), await comeToDesk(evening)];
    const minutesOf = (desk: BrowserPerson, step: 'welcome' | 'check-in') =>
      desk.field('desk.stepMinutes', { step: desk.say(`evening.step.${step}`) });
    await openAgenda(one);
    await openAgenda(two);
    await minutesOf(two, 'check-in').fill('11');
    await minutesOf(one, 'welcome').fill('33');
    await one.button('desk.agendaSave').click();
    await two.page.getByText(two.say('desk.agendaChanged')).waitFor();
    const welcome = two.say('evening.step.welcome');
    const before =
      evening.created.session.steps.find(({ kind }) => kind === 'welcome')?.minutes ?? 0;
    const change = { step: welcome, minutes: 33, before };
    await two.page.getByText(two.say('desk.agendaMinutes', change)).waitFor();
    expect(await minutesOf(two, 'check-in').inputValue()).toBe('11');
    await two.button('desk.agendaTheirs').click();
    expect(await minutesOf(two, 'welcome').inputValue()).toBe('33');
    await minutesOf(two, 'check-in').fill('11');
    await two.button('desk.agendaSave').click();
    await two.button('desk.agendaSave').waitFor({ state: 'detached' });
    const { steps } = await evening.read();
    const saved = ['welcome', 'check-in'].map(
      (kind) => steps.find((step) => step.kind === kind)?.minutes,
    );
    expect(saved).toEqual([33, 11]);
  });

  test('[AG7] two devices that press Next at once make one step', async () => {
    const evening = await openPreparedEvening();
    const [one, two] = [await comeToDesk(evening), await comeToDesk(evening)];
    const next = ({ page }: BrowserPerson) =>
      page.locator('[data-desk]').getByRole('button').last();
    // Held up, so that neither page has heard of the other's press.
    await two.context.setOffline(true);
    await next(two).click();
    await next(one).click();
    await one.heading('evening.step.welcome').waitFor();
    await two.context.setOffline(false);
    await two.heading('evening.step.welcome').waitFor();
    await expect.poll(() => next(two).getAttribute('aria-busy')).not.toBe('true');
    const { step, steps } = await evening.read();
    expect(steps.find(({ id }) => id === step)?.kind).toBe('welcome');
  });
});

describe('two at one challenge', () => {
  test('[CH2] words that were left in its form are compared with what they were made of', async () => {
    const evening = await openPreparedEvening();
    const desk = await comeToDesk(evening);
    const { page, button, field } = desk;
    const [{ id: challengeId } = { id: '' }] = evening.created.session.challenges;
    const title = field('lobby.fieldTitle');
    const open = async (named: string) => {
      await button('desk.challengeMenu', { title: named }).click();
      await page.getByRole('menuitem', { name: desk.say('desk.challengeAmend') }).click();
      await title.waitFor();
    };
    await button('desk.open').click();
    await page.getByRole('tab', { name: desk.say('desk.challenges') }).click();
    await open('Mörka vintrar');
    await title.fill('Ljusa vintrar');
    await page.goBack();
    await title.waitFor({ state: 'detached' });
    await command(evening.app, evening.created, [
      'challenge:amend',
      { challengeId, title: 'Långa vintrar' },
    ]);
    await open('Långa vintrar');
    expect(await title.inputValue()).toBe('Ljusa vintrar');
    await button('lobby.save').click();
    await page.getByText(desk.say('evening.othersTitle')).waitFor();
    await button('lobby.save').click();
    await title.waitFor({ state: 'detached' });
    expect((await evening.read()).challenges[0]?.title).toBe('Ljusa vintrar');
  });
});

describe('two at one idea', () => {
  test('[DO50] what a scribe adds while the author has the idea open is kept, and a clash is asked about', async () => {
    const { sitDown, table, url } = await openRoom();
    const anna = await sitDown();
    await anna.page.keyboard.type('Ljus på bron');
    await anna.page.keyboard.press('Enter');
    await cardOf(anna, 'Ljus på bron').waitFor();
    const textNow = () =>
      [...table.karin.table.ideas.values()].map((idea) => String(idea.get('text')))[0];
    await expect.poll(textNow).toBe('Ljus på bron');
    const [id = ''] = table.karin.table.ideas.keys();
    const { session, facilitator } = table.created;
    const name = tableDocument(nth(session.tables, 0).id);
    const desk = await openDocument(url, facilitator.token, name);
    onTestFinished(() => desk.close());
    const scribe = openTable(desk.doc);
    await cardOf(anna, 'Ljus på bron').press('e');
    const field = anna.page.locator('dialog textarea');
    await field.waitFor();
    editIdea(scribe, id, 'Ljus på bron, och bänkar', 'scribe');
    await expect.poll(textNow).toBe('Ljus på bron, och bänkar');
    await cardOf(anna, 'och bänkar').waitFor({ state: 'attached' });
    await field.fill('Mer ljus på bron');
    await anna.button('brainstorm.save').click();
    await expect.poll(textNow).toBe('Mer ljus på bron, och bänkar');

    await cardOf(anna, 'och bänkar').press('e');
    await field.waitFor();
    editIdea(scribe, id, 'Mer ljus i parken, och bänkar', 'scribe');
    await cardOf(anna, 'i parken').waitFor({ state: 'attached' });
    await field.fill('Mer ljus vid ån, och bänkar');
    await anna.button('brainstorm.save').click();
    await anna.page.getByText(anna.say('evening.othersTitle')).waitFor();
    await anna.page.locator('dialog').getByText('Mer ljus i parken, och bänkar').waitFor();
    expect(await field.inputValue()).toBe('Mer ljus vid ån, och bänkar');
    expect(textNow()).toBe('Mer ljus i parken, och bänkar');
    await anna.button('brainstorm.save').click();
    await expect.poll(textNow).toBe('Mer ljus vid ån, och bänkar');

    // What was typed before a reload is compared with what it was made of, not with what stands there by then.
    await cardOf(anna, 'vid ån').press('e');
    await field.fill('Mer ljus vid ån, bänkar och bord');
    await anna.page.reload();
    editIdea(scribe, id, 'Fler lyktor vid ån, och bänkar', 'scribe');
    await cardOf(anna, 'Fler lyktor').waitFor({ state: 'attached' });
    await cardOf(anna, 'Fler lyktor').press('e');
    await field.waitFor();
    expect(await field.inputValue()).toBe('Mer ljus vid ån, bänkar och bord');
    await anna.button('brainstorm.save').click();
    await expect.poll(textNow).toBe('Fler lyktor vid ån, bänkar och bord');
  });
});

describe('the way back', () => {
  test('[LK9] closes a dialog or a menu, keeps what was typed, and leaves with the next one', async () => {
    const { sitDown } = await openRoom();
    const { page, button, field, complaints } = await sitDown({ size: phone, view: 'list' });
    const session = page.url();
    const dialog = page.locator('dialog');
    const typed = dialog.locator('textarea');
    await page.keyboard.type('Ljus på bron');
    await page.keyboard.press('Enter');
    const card = page.locator('[data-card]').first();
    await card.press('e');
    await typed.fill('Ljus på bron hela vintern');
    await page.goBack();
    await dialog.waitFor({ state: 'detached' });
    expect(page.url()).toBe(session);
    await card.press('e');
    expect(await typed.inputValue()).toBe('Ljus på bron hela vintern');
    await button('brainstorm.cancel').last().click();
    await dialog.waitFor({ state: 'detached' });
    await card.press('e');
    expect(await typed.inputValue()).toBe('Ljus på bron');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    const menu = page.getByRole('menu');
    await button('evening.menu', { name: 'Anna' }).click();
    await menu.waitFor();
    await page.goBack();
    await menu.waitFor({ state: 'detached' });
    expect(page.url()).toBe(session);
    await page.goForward();
    expect(page.url()).toBe(session);

    await field('brainstorm.yourIdea').fill('Inte sagt än');
    await page.goBack();
    await page.waitForURL(/\/join\//);
    await page.goForward();
    await page.waitForURL(session);
    await expect.poll(() => field('brainstorm.yourIdea').inputValue()).toBe('Inte sagt än');
    expect(complaints).toEqual([]);
  });

  test('[LK9] from a question on top of a dialog it leads to the dialog, and a reload leaves nothing behind', async () => {
    const evening = await openPreparedEvening();
    const desk = await comeToDesk(evening);
    const { page, button } = desk;
    const dialog = page.locator('dialog');
    await button('desk.open').click();
    await page.getByRole('tab', { name: desk.say('desk.session') }).click();
    await button('desk.closeSession').click();
    await expect.poll(() => dialog.count()).toBe(2);
    await page.goBack();
    await expect.poll(() => dialog.count()).toBe(1);
    const depth = () => page.evaluate(() => history.state?.umeconLayers ?? 0);
    await expect.poll(depth).toBe(1);
    await page.reload();
    await button('desk.open').waitFor();
    await expect.poll(depth).toBe(0);
  });
});
