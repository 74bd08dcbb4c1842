// What people do by mistake and in a hurry: names and ideas without end, pasted novels, double clicks, wrong codes.
import { describe, expect, it } from 'vitest';
import { toSpokenCode } from '../../shared/model/code.ts';
import { limits } from '../../shared/model/limits.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import {
  command,
  oneChallenge,
  openPreparedEvening,
  seatGuest,
} from '../support/prepared-evening.ts';
import { beginToWrite } from '../support/texts-in-browsers.ts';

describe('at the door', () => {
  it('[UI9] a name without end is refused in a plain sentence; two clicks are one person', async () => {
    const evening = await openPreparedEvening();
    const { page, say, field, button } = await evening.person({ language: 'sv' });
    await page.goto(evening.joinLink);
    await field('join.name').fill('Å'.repeat(300));
    await page.getByRole('radio', { name: 'Umeå' }).check({ force: true });
    await button('join.go').click();
    await page.getByText(say('join.nameWrong', { most: limits.nameCharacters })).waitFor();
    expect(await field('join.name').inputValue()).toHaveLength(300);
    expect((await evening.read()).participants).toEqual([]);
    await field('join.name').fill('Åsa');
    await button('join.go').dblclick();
    await page.waitForURL(/\/session\//);
    await expect.poll(() => page.locator('main').innerText()).toContain('Åsa');
    expect((await evening.read()).participants.map(({ name }) => name)).toEqual(['Åsa']);
  });

  it('[UI10] names with emoji and from right to left are shown as they were written', async () => {
    const evening = await openPreparedEvening();
    const family = 'Åsa 👩‍👩‍👧‍👦';
    const maryam = 'مريم (تورنتو)';
    const asa = await comeIn(evening, evening.joinLink, family, 'Umeå', { language: 'sv' });
    const guest = await comeIn(evening, evening.joinLink, maryam, 'Kamakura', { language: 'ja' });
    for (const { page } of [asa, guest]) {
      await expect.poll(() => page.locator('main').innerText()).toContain(family);
      const name = page.locator('main').getByText(maryam).first();
      await name.waitFor();
      const isOnItsOwn = await name.evaluate(
        (element) => element.closest('bdi, [dir="auto"]') !== null,
      );
      expect(isOnItsOwn).toBe(true);
      expect(await name.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    }
  });

  it('[UI11] an unknown code and an evening that is over are told apart', async () => {
    const evening = await openPreparedEvening();
    const { page, say } = await evening.person({ language: 'en' });
    const unknown = 'WRNGCADE';
    await page.goto(`${evening.app.url}/join/${unknown.toLowerCase()}`);
    await page.getByText(say('join.unknown', { code: toSpokenCode(unknown) })).waitFor();
    await command(evening.app, evening.created, ['session:close']);
    await page.goto(evening.joinLink);
    const { title } = evening.created.session;
    await page.getByText(say('join.closed', { title })).waitFor();
    expect(await page.getByLabel(say('join.name')).count()).toBe(0);
  });
});

describe('in the evening', () => {
  it('[UI12] an idea that is too long is said to be so while it is written, and never cut', async () => {
    const evening = await openPreparedEvening();
    await evening.goTo('brainstorm');
    const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' });
    await karin.button('brainstorm.sitDownAt', { title: oneChallenge.title }).click();
    const yuki = await seatGuest(evening.app, evening.created, 'ゆき');
    const { page, say } = karin;
    const field = karin.field('brainstorm.yourIdea');
    const most = `${'👩‍👩‍👧‍👦'.repeat(100)}${'å'.repeat(limits.ideaCharacters - 100)}`;
    await field.fill(most);
    await page.keyboard.insertText('!');
    await page
      .getByText(say('brainstorm.tooLong', { over: 1 }))
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe(`${most}!`);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect.poll(yuki.texts).toEqual([most]);
    expect(karin.complaints).toEqual([]);
  });

  it('[UI13] a pasted novel survives whole', async () => {
    const evening = await openPreparedEvening();
    await evening.goTo('pitches');
    const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' });
    const yuki = await comeIn(evening, evening.joinLink, 'ゆき', 'Kamakura', { language: 'ja' });
    const lines = Array.from(
      { length: 1000 },
      (_, line) => `${line} ${'ö'.repeat(48)} slut${line}.`,
    );
    const novel = lines.join('\n');
    expect(Buffer.byteLength(novel)).toBeGreaterThan(100_000);
    const { page, context } = karin;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((text) => navigator.clipboard.writeText(text), novel);
    const brief = '.tiptap';
    await beginToWrite(karin);
    await page.keyboard.press('ControlOrMeta+v');
    await expect
      .poll(() => yuki.page.locator(brief).first().innerText(), { timeout: 30_000 })
      .toContain('slut999.');
    // The writer's caret stands in the text with their name, between two word joiners.
    const written = (text: string) => text.replace(/\u2060[^\u2060]*\u2060/g, '');
    const words = (text: string) => written(text).split(/\s+/).filter(Boolean);
    const arrived = await yuki.page.locator(brief).first().innerText();
    expect(words(arrived)).toEqual(words(novel));
    await page.getByText(karin.say('status.saved'), { exact: true }).first().waitFor();
    expect(karin.complaints).toEqual([]);
  });

  it('[UI14] two clicks on the next step are one step', async () => {
    const evening = await openPreparedEvening();
    const lena = await evening.person({ language: 'en' });
    await lena.page.goto(evening.facilitatorLink);
    await lena.button('evening.introduceSkip').last().click();
    const next = lena.say('desk.next', { step: lena.say('evening.step.welcome') });
    await lena.page.getByRole('button', { name: next }).dblclick();
    await lena.heading('evening.step.welcome').waitFor();
    // What the desk sends later arrives later: a second step would be there by now.
    await lena.button('desk.start').click();
    await expect.poll(async () => (await evening.read()).timer.state).toBe('running');
    const { steps, step } = await evening.read();
    expect(steps.find(({ id }) => id === step)?.kind).toBe('welcome');
  });
});
