// The screens that a whole evening does not pass, held against the rules of accessibility, on a desk and on a phone.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { toSpokenCode } from '../../shared/model/code.ts';
import { expectAccessible } from '../support/accessible.ts';
import { comeIn, openEvening } from '../support/evening-in-browsers.ts';
import { command, openPreparedEvening, seatGuest } from '../support/prepared-evening.ts';
import { nth, plan } from '../support/sessions.ts';

const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

async function expectBothAccessible(page: Page, screen: string): Promise<void> {
  await expectAccessible(page, `${screen} on a desk`);
  await page.setViewportSize(phone);
  await expectAccessible(page, `${screen} on a phone`);
  await page.setViewportSize(desk);
}

describe('every screen', () => {
  it('[UI16] before an evening: home, organiser, wrong addresses', async () => {
    const evening = await openEvening();
    const { url, organiserKey } = evening.app;
    const lena = await evening.person({ language: 'en' });
    await lena.page.goto(url);
    await lena.heading('home.title').waitFor();
    await expectBothAccessible(lena.page, 'home');
    const unknown = 'WRNGCADE';
    await lena.page.goto(`${url}/join/${unknown}`);
    await lena.heading('join.unknown', { code: toSpokenCode(unknown) }).waitFor();
    await expectBothAccessible(lena.page, 'unknown code');

    const karin = await evening.person({ language: 'sv' });
    await karin.page.goto(`${url}/nowhere`);
    await karin.heading('home.lost').waitFor();
    await expectBothAccessible(karin.page, 'not found');
    await karin.page.goto(`${url}/organise`);
    await karin.button('organise.signIn').waitFor();
    await expectBothAccessible(karin.page, 'organiser signed out');

    const yuki = await evening.person({ language: 'ja' });
    await yuki.page.goto(`${url}/organise#key=${organiserKey}`);
    await yuki.heading('organise.none').waitFor();
    await expectBothAccessible(yuki.page, 'organiser without evenings');
  });

  it('[UI16] the organiser’s list, a vote, a closed evening, somebody who was removed', async () => {
    const evening = await openPreparedEvening({ template: 'joint-morning' });
    const { app, created } = evening;
    const organiser = await evening.person({ language: 'ja' });
    await organiser.page.goto(`${app.url}/organise#key=${app.organiserKey}`);
    await organiser.heading('organise.sessions').waitFor();
    await organiser.page.getByRole('button', { name: organiser.say('organise.showLinks') }).click();
    await expectBothAccessible(organiser.page, 'organiser signed in');

    await evening.goTo('brainstorm');
    const guest = await seatGuest(app, created, 'ゆき');
    guest.say('lanterns', '竹灯籠');
    guest.say('soup', 'おしるこの屋台');
    await evening.goTo('vote');
    const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' });
    await expect.poll(() => karin.page.locator('main').innerText()).toContain('おしるこの屋台');
    await expectBothAccessible(karin.page, 'vote');

    const johan = await comeIn(evening, evening.joinLink, 'Johan', 'Umeå', { language: 'en' });
    await johan.heading('evening.step.vote').waitFor();
    const { participants } = await evening.read();
    const participantId = participants.find(({ name }) => name === 'Johan')?.id;
    await command(app, created, ['participant:remove', { participantId }]);
    await johan.heading('evening.removedTitle').waitFor();
    await expectBothAccessible(johan.page, 'removed person');
    await command(app, created, ['session:close']);
    await karin.heading('evening.closedTitle').waitFor();
    await expectBothAccessible(karin.page, 'closed session');
  });

  it('[UI16] the second challenge of a serial evening', async () => {
    const evening = await openPreparedEvening({ order: 'serial', challenges: plan.challenges });
    const { app, created } = evening;
    const second = nth(created.session.challenges, 1);
    await evening.goTo('one-idea');
    await command(app, created, ['step:advance']);
    expect((await evening.read()).focus).toBe(second.id);
    const yuki = await comeIn(evening, evening.joinLink, 'ゆき', 'Kamakura', { language: 'ja' });
    await yuki.heading('evening.step.pitches').waitFor();
    const turn = yuki.say('evening.turn', { at: 2, all: 2, title: second.title });
    await yuki.page.getByText(turn).waitFor();
    await expectBothAccessible(yuki.page, 'challenge 2 of 2, its pitch');
    await evening.goTo('brainstorm');
    await yuki.heading('evening.step.brainstorm').waitFor();
    await yuki.field('brainstorm.yourIdea').waitFor();
    await expectBothAccessible(yuki.page, 'challenge 2 of 2, its brainstorm');
  });

  it('[UI16] the sheets of the desk', async () => {
    const evening = await openPreparedEvening({ challenges: plan.challenges });
    const { app, created } = evening;
    await evening.goTo('brainstorm');
    const guest = await seatGuest(app, created, 'ゆき');
    guest.say('lanterns', '竹灯籠');
    const lena = await evening.person({ language: 'sv' });
    await lena.page.goto(evening.facilitatorLink);
    await lena.button('evening.introduceSkip').last().click();
    await lena.button('desk.open').click();
    for (const sheet of ['people', 'seats', 'ideas', 'challenges', 'agenda', 'session'] as const) {
      await lena.page.getByRole('tab', { name: lena.say(`desk.${sheet}`) }).click();
      const panel = lena.page.getByRole('tabpanel');
      await panel.waitFor();
      if (sheet === 'ideas') await panel.getByText('竹灯籠').first().waitFor();
      await expectBothAccessible(lena.page, `desk: ${sheet}`);
    }
  });
});
