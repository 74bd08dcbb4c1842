// A whole session by ear: two people of two cities and a facilitator, of whom it is asked what they are told, step by step.
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { StepKind } from '../../shared/model/step.ts';
import { joinAs } from '../support/api.ts';
import type { BrowserPerson } from '../support/browser-person.ts';
import { type Ear, giveEar } from '../support/ear.ts';
import { advanceTo } from '../support/evening-in-browsers.ts';
import {
  oneChallenge,
  openPreparedEvening,
  type PreparedEvening,
} from '../support/prepared-evening.ts';
import { connect } from '../support/session-client.ts';
import { nth } from '../support/sessions.ts';

const kinds =
  'lobby welcome check-in reports pitches questions team-up brainstorm one-idea share-out vote support close'.split(
    ' ',
  );

interface Listener extends BrowserPerson {
  readonly ear: Ear;
}

async function comeListening(
  evening: PreparedEvening,
  name: string,
  city: string,
  language: 'en' | 'ja',
): Promise<Listener> {
  const person = await evening.person({ language });
  const ear = await giveEar(person);
  await person.page.addInitScript(() => localStorage.setItem('umecon boardView', 'board'));
  await person.page.goto(evening.joinLink);
  await person.field('join.name').fill(name);
  await person.page.getByRole('radio', { name: city }).check({ force: true });
  await person.button('join.go').click();
  await person.page.waitForURL(/\/session\//);
  await person.heading('evening.step.lobby').waitFor();
  return { ...person, ear };
}

async function facilitate(evening: PreparedEvening): Promise<Listener> {
  const person = await evening.person({ language: 'en' });
  const ear = await giveEar(person);
  await person.page.goto(evening.facilitatorLink);
  await person.page.locator('dialog').waitFor();
  await person.page.keyboard.press('Escape');
  await person.page.locator('dialog').waitFor({ state: 'detached' });
  return { ...person, ear };
}

async function write({ page, field }: BrowserPerson, idea: string): Promise<void> {
  await field('brainstorm.yourIdea').fill(idea);
  await page.keyboard.press('Enter');
}

const nowAt = ({ say }: BrowserPerson, step: StepKind) =>
  say('evening.now', { step: say(`evening.step.${step}`) });

/** Told of a step, or led to its heading. */
const learnsOf = (person: Listener, step: StepKind) =>
  person.ear.learns(new RegExp(`^(${nowAt(person, step)}|${person.say(`evening.step.${step}`)})$`));

/** By keys, as a card may lie under the field. */
async function ride(person: BrowserPerson, on: string, words: string): Promise<void> {
  const { page, button, field } = person;
  const isOn = button('brainstorm.rideLabel', { text: on });
  await page.locator('[data-card]').filter({ has: isOn }).focus();
  await page.keyboard.press('r');
  await expect.poll(() => isFocused(field('brainstorm.yourRide'))).toBe(true);
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

const isFocused = (field: Locator) =>
  field.evaluate((element) => element === document.activeElement);

const cardOf = ({ page }: BrowserPerson, words: string) =>
  page.locator('[data-card]').filter({ hasText: words }).first();

describe('by ear', () => {
  it('[UI178] [UI172] [UI177] a whole session is told to two people of two cities and a facilitator', async () => {
    const evening = await openPreparedEvening({
      steps: kinds.map((kind) => ({ kind, minutes: 10 })),
      challenges: [{ ...oneChallenge, presenter: 'Karin' }],
    });
    const { app, created } = evening;
    const lena = await facilitate(evening);
    const anna = await comeListening(evening, 'Anna', 'Umeå', 'en');
    const yuki = await comeListening(evening, 'ゆき', 'Kamakura', 'ja');
    expect(await anna.ear.hears('ゆき is here.')).toEqual([['ゆき', 'ja']]);

    // A step leads the focus to its heading, or is told where the focus was there already; whoever presses Next stays
    // where they are, and is told.
    await advanceTo(lena, 'welcome');
    await learnsOf(anna, 'welcome');
    await learnsOf(yuki, 'welcome');
    await lena.ear.hears(nowAt(lena, 'welcome'));

    await advanceTo(lena, 'check-in');
    await learnsOf(anna, 'check-in');
    // One tap is an answer; the word comes later.
    await yuki.button('steps.checkIn.first').click();
    expect(await anna.ear.hears('ゆき is here for the first time.')).toEqual([['ゆき', 'ja']]);
    await yuki.field('steps.checkIn.word').fill('眠い');
    await yuki.button('steps.checkIn.sendWord').click();
    expect(await anna.ear.hears('ゆき feels: 眠い')).toEqual([
      ['ゆき', 'ja'],
      ['眠い', 'ja'],
    ]);

    await advanceTo(lena, 'reports');
    await yuki.field('steps.reports.title').fill('海の家');
    await yuki.field('steps.reports.text').fill('続いています。');
    await yuki.button('steps.reports.save').click();
    await anna.ear.hears('ゆき tells what became of: 海の家');

    await advanceTo(lena, 'pitches');
    await learnsOf(anna, 'pitches');
    await lena.button('desk.start').click();
    await anna.ear.hears('The clock is running: 10 minutes left.');
    await yuki.ear.hears(yuki.say('hearing.timer.started', { minutes: 10 }));
    await lena.button('desk.pause').click();
    await anna.ear.hears('The clock is paused: 10 minutes left.');

    await advanceTo(lena, 'questions');
    await yuki.page
      .getByLabel(yuki.say('pitches.askLabel', { presenter: 'Karin' }))
      .fill('何月ですか？');
    await yuki.button('pitches.ask').first().click();
    expect(await anna.ear.hears('ゆき asks: 何月ですか？')).toContainEqual(['何月ですか？', 'ja']);

    await advanceTo(lena, 'team-up');
    const { title } = oneChallenge;
    await learnsOf(anna, 'team-up');
    await anna.button('pitches.sitAt', { title }).click();
    expect(await anna.ear.hears(`You sit at “${title}”`)).toEqual([[title, 'sv']]);
    await seatTwelve(evening);
    // Twelve people are one sentence, however many notices they would have been.
    await anna.ear.hears(/^Gäst \d+, Gäst \d+, Gäst \d+ and 9 others sit at your table now\.$/);
    expect(await anna.ear.all()).not.toContainEqual(expect.stringContaining('at your table'));
    await yuki.button('pitches.sitAt', { title }).click();
    await anna.ear.hears('ゆき sits at your table now.');

    await advanceTo(lena, 'brainstorm');
    await brainstorm(anna, yuki);
    await tunedOut(anna, yuki);

    await advanceTo(lena, 'one-idea');
    await learnsOf(anna, 'one-idea');
    await cardOf(anna, 'Light the stairs')
      .getByRole('button', { name: anna.say('brainstorm.pick') })
      .press('Enter');
    await anna.ear.isLedTo(anna.say('one-idea.chosen'));

    await advanceTo(lena, 'share-out');
    await learnsOf(anna, 'share-out');
    await learnsOf(yuki, 'share-out');

    await advanceTo(lena, 'vote');
    const voter = await connect(app, (await joinAs(app, created.session, 'Bo')).token);
    const { tables } = await evening.read();
    const { id: tableId, chosen } = nth(tables, 0);
    await voter.give('vote:place', { tableId, ideaId: chosen });
    voter.close();
    await anna.ear.hears('1 new vote.');

    await advanceTo(lena, 'support');
    await yuki.page
      .getByRole('radio', { name: yuki.say('steps.support.kind.skill') })
      .check({ force: true });
    await yuki.field('steps.support.what').fill('竹灯籠を教えます');
    await yuki.button('steps.support.make').click();
    expect(await anna.ear.hears('ゆき promises: 竹灯籠を教えます')).toContainEqual([
      '竹灯籠を教えます',
      'ja',
    ]);

    await advanceTo(lena, 'close');
    await learnsOf(anna, 'close');
    // There is no Next to stay at any more.
    await learnsOf(lena, 'close');
    for (const { complaints } of [anna, yuki, lena]) expect(complaints).toEqual([]);
  }, 280_000);
});

/** Twelve guests come and sit down at once. */
async function seatTwelve({ app, created }: PreparedEvening): Promise<void> {
  const { id: tableId } = nth(created.session.tables, 0);
  const guests = await Promise.all(
    Array.from({ length: 12 }, async (_, at) => {
      const { token } = await joinAs(app, created.session, `Gäst ${at + 1}`, 'Umeå');
      return connect(app, token);
    }),
  );
  await Promise.all(guests.map((guest) => guest.give('table:join', { tableId })));
  for (const guest of guests) guest.close();
}

async function brainstorm(anna: Listener, yuki: Listener): Promise<void> {
  await anna.page.locator('textarea').waitFor();
  await yuki.page.locator('textarea').waitFor();
  // Every idea of one's own is said with its words, the same words as well.
  await write(anna, 'Light the stairs');
  await anna.ear.hears('On the table: Light the stairs');
  await write(anna, 'Light the park');
  await anna.ear.hears('On the table: Light the park');
  await write(anna, 'Light the park');
  await anna.ear.hears('On the table: Light the park');
  await yuki.ear.hears(/新しいアイデア/);

  // Nothing is told over one's own writing; all of it afterwards, in one sentence.
  await anna.field('brainstorm.yourIdea').focus();
  await anna.page.keyboard.type('Still writing');
  // Words that are not finished hold the news back however long the others take.
  await anna.field('brainstorm.yourIdea').dispatchEvent('compositionstart');
  await ride(yuki, 'Light the stairs', '竹灯籠を送ります');
  await write(yuki, '夜の図書館');
  await expect.poll(() => cardOf(anna, '夜の図書館').count()).toBe(1);
  expect(await anna.ear.all()).not.toContainEqual(expect.stringContaining('new idea'));
  await anna.field('brainstorm.yourIdea').dispatchEvent('compositionend');
  await anna.ear.hears('2 new ideas from Kamakura, one rides on yours.');
  await anna.page.keyboard.press('Control+a');
  await anna.page.keyboard.press('Backspace');

  // A card is named in the languages of what it says.
  await cardOf(anna, '夜の図書館').focus();
  expect(await anna.ear.isLedTo('夜の図書館. ゆき, Kamakura. Solution.')).toEqual([
    ['夜の図書館', 'ja'],
    ['ゆき', 'ja'],
  ]);

  // A card that is moved says where it lies, on the way and at the end.
  await cardOf(anna, 'Light the stairs').focus();
  await anna.page.keyboard.press('m');
  for (let press = 0; press < 4; press += 1) await anna.page.keyboard.press('Shift+ArrowDown');
  await anna.ear.hears(/^It lies /);
  await anna.page.keyboard.press('Enter');
  await anna.ear.hears(/^It lies /);
}

async function tune({ page, say }: Listener, key: 'hearing.tune.all' | 'hearing.tune.mine') {
  await page.getByRole('button', { name: say('evening.menu', { name: 'Anna' }) }).click();
  await page.getByRole('menuitem', { name: say('hearing.tune') }).click();
  const dialog = page.locator('dialog');
  await dialog.getByRole('radio', { name: say(key) }).check({ force: true });
  await dialog
    .getByRole('button', { name: say('hearing.tune.done') })
    .last()
    .click();
  await dialog.waitFor({ state: 'detached' });
}

/** Whoever wants to hear only what concerns them hears nothing else. */
async function tunedOut(anna: Listener, yuki: Listener): Promise<void> {
  await tune(anna, 'hearing.tune.mine');
  await write(yuki, 'おしるこの屋台');
  await ride(yuki, 'Light the stairs', '提灯も');
  await anna.ear.hears('ゆき rides on your idea: 提灯も');
  expect(await anna.ear.all()).not.toContainEqual(expect.stringContaining('おしるこ'));
  await tune(anna, 'hearing.tune.all');
}
