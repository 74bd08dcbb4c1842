// Where the focus is once what held it has gone: where the work goes on, never on the page as a whole.
import { describe, expect, it } from 'vitest';
import { joinAs } from '../support/api.ts';
import type { BrowserPerson } from '../support/browser-person.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import {
  command,
  oneChallenge,
  openPreparedEvening,
  seatGuest,
} from '../support/prepared-evening.ts';
import { plan } from '../support/sessions.ts';

/** What has the focus, in words: its name or its text; “the page” where nothing has it. */
const held = ({ page }: BrowserPerson) =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return 'the page';
    return active.getAttribute('aria-label') ?? active.textContent;
  });

describe('the focus never falls to the page', () => {
  it('[UI166] after joining, and when the session is closed, it is at the heading', async () => {
    const evening = await openPreparedEvening();
    const { app, created } = evening;
    const anna = await evening.person({ language: 'en' });
    await anna.page.goto(evening.joinLink);
    await anna.field('join.name').fill('Anna');
    await anna.page.getByRole('radio', { name: 'Umeå' }).check({ force: true });
    await anna.button('join.go').press('Enter');
    await anna.page.waitForURL(/\/session\//);
    await expect.poll(() => held(anna)).toBe(anna.say('evening.step.lobby'));

    await evening.goTo('check-in');
    await anna.button('steps.checkIn.first').focus();
    await command(app, created, ['session:close']);
    await expect.poll(() => held(anna)).toBe(anna.say('evening.closedTitle'));
    await command(app, created, ['session:reopen']);
    await expect.poll(() => held(anna)).toBe(anna.say('evening.step.check-in'));

    // Whoever is elsewhere is told there, once.
    const menu = anna.button('evening.language');
    await menu.focus();
    await command(app, created, ['session:close']);
    const said = anna.page.getByRole('status').filter({ hasText: anna.say('evening.closedTitle') });
    await expect.poll(() => said.count()).toBe(1);
    expect(await held(anna)).toBe(anna.say('evening.language'));
  });

  it('[UI166] after “that is me” it is at the heading; at the last step there or beside the moves', async () => {
    const evening = await openPreparedEvening();
    const lena = await evening.person({ language: 'en' });
    await lena.page.goto(evening.facilitatorLink);
    await lena.field('evening.introduceName').fill('Lena');
    await lena.field('evening.introduceCity').selectOption('Umeå');
    await lena.button('evening.introduceConfirm').press('Enter');
    await lena.page.locator('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => held(lena)).toBe(lena.say('evening.step.lobby'));

    await evening.goTo('support');
    const next = lena.button('desk.next', { step: lena.say('evening.step.close') });
    await next.press('Enter');
    await lena.page
      .getByRole('heading', { name: lena.say('evening.step.close') })
      .first()
      .waitFor();
    await next.waitFor({ state: 'detached' });
    // Where the work goes on: the heading, or what took the key's place.
    const isKept = () =>
      lena.page.evaluate(() => document.activeElement?.matches('main h1, [data-desk] *'));
    await expect.poll(isKept).toBe(true);
  });

  it('[UI166] a person who is moved at the desk leaves it to the next, and is told of', async () => {
    const evening = await openPreparedEvening({ challenges: plan.challenges });
    const { app, created } = evening;
    for (const name of ['Ada', 'Bo']) await joinAs(app, created.session, name, 'Umeå');
    const lena = await evening.person({ language: 'en' });
    await lena.page.goto(evening.facilitatorLink);
    await lena.button('evening.introduceSkip').last().click();
    await lena.button('desk.open').press('Enter');
    await lena.page.getByRole('tab', { name: lena.say('desk.seats') }).press('Enter');
    const title = '海岸のごみ';
    const move = async (name: string) => {
      await lena.button('desk.seatMenu', { name }).press('Enter');
      await lena.page
        .getByRole('menuitem', { name: lena.say('desk.moveTo', { title }) })
        .press('Enter');
      await lena.page
        .getByRole('status')
        .filter({ hasText: lena.say('desk.moved', { name, title }) })
        .waitFor();
    };
    await move('Ada');
    await expect.poll(() => held(lena)).toBe(lena.say('desk.seatMenu', { name: 'Bo' }));
    await move('Bo');
    await expect.poll(() => held(lena)).toMatch(/^Move /);
    expect(lena.complaints).toEqual([]);
  });

  it.each(['board', 'list'])(
    '[UI166] the current card taken back leaves it to its neighbour: %s',
    async (view) => {
      const evening = await openPreparedEvening();
      const { app, created } = evening;
      await evening.goTo('brainstorm');
      const anna = await comeIn(evening, evening.joinLink, 'Anna', 'Umeå', { language: 'en' });
      await anna.page.evaluate((chosen) => localStorage.setItem('umecon boardView', chosen), view);
      await anna.page.reload();
      await anna.button('brainstorm.sitDownAt', { title: oneChallenge.title }).click();
      const yuki = await seatGuest(app, created, 'ゆき');
      yuki.say('lanterns', '竹灯籠');
      await anna.page.locator('[data-card]').first().waitFor();
      await anna.field('brainstorm.yourIdea').fill('Light the stairs');
      await anna.page.keyboard.press('Enter');
      const own = anna.page.locator('[data-card]').filter({ hasText: 'Light the stairs' }).first();
      await own.locator('[data-more]').or(own.getByRole('button').last()).first().press('Enter');
      await anna.page
        .getByRole('menuitem', { name: anna.say('brainstorm.takeBack') })
        .press('Enter');
      await own.waitFor({ state: 'detached' });
      const card = () =>
        anna.page.evaluate(
          () => document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card,
        );
      await expect.poll(card).toBe('lanterns');
    },
  );
});
