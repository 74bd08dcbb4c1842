// One whole evening of two cities and six people in two languages, from creating the session to reading its files.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../shared/model/outcome.ts';
import { expectAccessible } from '../support/accessible.ts';
import type { BrowserPerson } from '../support/browser-person.ts';
import {
  advanceTo,
  type BrowserEvening,
  comeIn,
  openEvening,
} from '../support/evening-in-browsers.ts';
import { nth } from '../support/sessions.ts';
import { beginToWrite } from '../support/texts-in-browsers.ts';
import { unfold } from '../support/unfold.ts';

const phone = { width: 360, height: 740 };
const challenges = [
  {
    title: 'Ljus i vintermörkret',
    question: 'Hur möts vi ute i mörkret?',
    presenter: 'Karin',
    city: 'Umeå',
  },
  { title: '海岸のごみ', question: '何から始めますか？', presenter: 'ゆき', city: 'Kamakura' },
];

/** The organiser signs in by the link and makes the evening by hand. Returns the links. */
async function prepare(
  evening: BrowserEvening,
): Promise<{ joinLink: string; facilitatorLink: string; wallLink: string }> {
  const organiser = await evening.person({ language: 'en' });
  const { page, say, button, field } = organiser;
  await page.goto(`${evening.app.url}/organise#key=${evening.app.organiserKey}`);
  await page
    .getByRole('link', { name: say('organise.new') })
    .first()
    .click();
  expect(page.url()).not.toContain('key=');
  await field('organise.titleField').fill('Umeå × Kamakura');
  const finder = page.getByRole('combobox', { name: say('organise.partnership') });
  await finder.fill('kamak');
  await page.getByRole('option', { name: /Umeå – Kamakura/ }).click();
  await field('organise.date').fill('2027-01-21');
  await field('organise.time').fill('09:00');
  await expect.poll(() => page.locator('main').innerText()).toContain('17:00');
  for (const [index, challenge] of challenges.entries()) {
    await button('organise.challengeAdd').click();
    const card = page
      .getByRole('listitem')
      .filter({ has: page.getByLabel(say('organise.question')) })
      .nth(index);
    await card.getByLabel(say('organise.challengeTitle')).fill(challenge.title);
    await card.getByLabel(say('organise.question')).fill(challenge.question);
    await card.getByLabel(say('organise.presenter')).fill(challenge.presenter);
    await card.getByLabel(say('organise.challengeCity')).selectOption({ label: challenge.city });
  }
  await expectAccessible(page, 'new session');
  await button('organise.create').click();
  await page.getByText(say('organise.created')).waitFor();
  await expectAccessible(page, 'created');
  const inputs = await page
    .locator('main input')
    .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
  const link = (part: string) => inputs.find((value) => value.includes(part)) ?? '';
  return {
    joinLink: link('/join/'),
    facilitatorLink: link('/facilitate/'),
    wallLink: link('/wall/'),
  };
}

async function heading(person: BrowserPerson, kind: string): Promise<void> {
  const words = person.say(`evening.step.${kind}` as Parameters<BrowserPerson['say']>[0]);
  await person.page.getByRole('heading', { level: 1, name: words }).waitFor();
}

describe('an evening', () => {
  it('[UI1] is held from the first link to the last file', async () => {
    const evening = await openEvening();
    const { joinLink, facilitatorLink, wallLink } = await prepare(evening);
    const lena = await evening.person({ language: 'en' });
    await lena.page.goto(facilitatorLink);
    await lena.button('evening.introduceSkip').last().click();
    expect(lena.page.url()).not.toContain('token');

    const enter = (name: string, city: string, language: 'sv' | 'ja', size?: typeof phone) =>
      comeIn(evening, joinLink, name, city, { language, ...(size && { size }) });
    const karin = await enter('Karin', 'Umeå', 'sv', phone);
    const yuki = await enter('ゆき', 'Kamakura', 'ja', phone);
    const johan = await enter('Johan', 'Umeå', 'sv');
    const ellen = await enter('Ellen', 'Umeå', 'sv');
    const kenta = await enter('けんた', 'Kamakura', 'ja');
    const sakura = await enter('さくら', 'Kamakura', 'ja');
    const guests = [karin, yuki, johan, ellen, kenta, sakura];
    const wall = await evening.person({ language: 'ja', size: { width: 1920, height: 1080 } });
    await wall.page.goto(wallLink);
    await expect.poll(() => wall.page.locator('body').innerText()).toContain('Umeå × Kamakura');
    await expect.poll(() => karin.page.locator('main').innerText()).toContain('さくら');
    await expectAccessible(karin.page, 'lobby');
    await expectAccessible(wall.page, 'wall');

    await advanceTo(lena, 'welcome');
    for (const guest of guests) await heading(guest, 'welcome');
    await expectAccessible(yuki.page, 'welcome');

    await advanceTo(lena, 'check-in');
    await heading(karin, 'check-in');
    await karin.button('steps.checkIn.first').click();
    await karin.field('steps.checkIn.word').fill('nyfiken');
    await karin.button('steps.checkIn.sendWord').click();
    await expect.poll(() => yuki.page.locator('main').innerText()).toContain('nyfiken');
    await expectAccessible(karin.page, 'check-in');

    await advanceTo(lena, 'reports');
    await heading(johan, 'reports');
    await johan.field('steps.reports.title').fill('Bastun');
    await johan.field('steps.reports.text').fill('Den rullar.');
    await johan.button('steps.reports.save').click();
    await expect.poll(() => kenta.page.locator('main').innerText()).toContain('Den rullar.');
    await expectAccessible(johan.page, 'reports');

    await advanceTo(lena, 'pitches');
    await heading(karin, 'pitches');
    await beginToWrite(karin);
    await karin.page.keyboard.type('Tjugo kvällar om året.');
    await expect
      .poll(() => yuki.page.locator('main').innerText())
      .toContain('Tjugo kvällar om året.');
    await expectAccessible(karin.page, 'pitches');

    await advanceTo(lena, 'questions');
    await heading(yuki, 'questions');
    await yuki.page
      .getByLabel(yuki.say('pitches.askLabel', { presenter: 'Karin' }))
      .fill('何月ですか？');
    await yuki.button('pitches.ask').first().click();
    await expect.poll(() => karin.page.locator('main').innerText()).toContain('何月ですか？');
    await expectAccessible(yuki.page, 'questions');

    await advanceTo(lena, 'team-up');
    const first = nth(challenges, 0).title;
    for (const guest of [karin, yuki, johan, kenta]) {
      await heading(guest, 'team-up');
      await guest.button('pitches.sitAt', { title: first }).click();
      await expect
        .poll(() => guest.page.locator('main').innerText())
        .toContain(guest.say('pitches.sitting'));
    }
    await expectAccessible(karin.page, 'team-up');
    await lena.button('pitches.seatRest').click();
    await expect
      .poll(() => lena.page.locator('main').innerText())
      .toContain(lena.say('pitches.notChosen', { count: 0 }));

    await advanceTo(lena, 'brainstorm');
    await lena.button('desk.start').click();
    for (const guest of guests) await heading(guest, 'brainstorm');
    await brainstorm(karin, yuki);
    await expectAccessible(karin.page, 'brainstorm on a phone');
    await expectAccessible(johan.page, 'brainstorm on a desk');
    await expect.poll(() => wall.page.locator('body').innerText()).toContain('Lyktor på stråket');

    await advanceTo(lena, 'one-idea');
    await heading(karin, 'one-idea');
    await chooseIdea(karin);
    await beginToWrite(karin);
    await karin.page.keyboard.type('Vi tänder lyktor.');
    await expect.poll(() => yuki.page.locator('main').innerText()).toContain('Vi tänder lyktor.');
    await expectAccessible(karin.page, 'one idea');

    await advanceTo(lena, 'share-out');
    for (const guest of guests) {
      await heading(guest, 'share-out');
      await expect
        .poll(() => guest.page.locator('main').innerText())
        .toContain('Vi tänder lyktor.');
    }
    await expect.poll(() => wall.page.locator('body').innerText()).toContain('Lyktor på stråket');
    await expectAccessible(yuki.page, 'share-out');
    await expectAccessible(wall.page, 'wall at the share-out');

    await advanceTo(lena, 'support');
    await heading(yuki, 'support');
    await yuki
      .field('steps.support.to')
      .selectOption({ label: yuki.say('steps.support.toChallenge', { title: first }) });
    await yuki.page
      .getByRole('radio', { name: yuki.say('steps.support.kind.skill') })
      .check({ force: true });
    await yuki.field('steps.support.what').fill('竹灯籠の作り方を教えます');
    await yuki.field('steps.support.by').fill('2027-03-31');
    await yuki.button('steps.support.make').click();
    await expect
      .poll(() => karin.page.locator('main').innerText())
      .toContain('竹灯籠の作り方を教えます');
    await expectAccessible(yuki.page, 'support');

    await advanceTo(lena, 'close');
    await heading(karin, 'close');
    await expectAccessible(karin.page, 'close');
    const outcome = await download(karin, 'steps.close.json');
    const told = JSON.parse(outcome) as Outcome;
    const ideas = told.challenges[0]?.tables[0]?.ideas ?? [];
    expect(
      ideas.map(({ text, author, acrossBorder }) => [text, author.name, author.city, acrossBorder]),
    ).toEqual([
      ['Lyktor på stråket', 'Karin', 'Umeå', false],
      ['鎌倉の竹灯籠を送ります', 'ゆき', 'Kamakura', true],
    ]);
    expect(told.challenges[0]?.tables[0]).toMatchObject({
      chosen: ideas[0]?.id,
      statement: 'Vi tänder lyktor.',
    });
    expect(told.commitments).toMatchObject([
      { who: 'ゆき', city: 'Kamakura', kind: 'skill', by: '2027-03-31' },
    ]);
    expect(told.figures).toMatchObject({
      participants: 6,
      ideas: 2,
      ridesAcrossBorders: 1,
      commitments: 1,
    });
    const table = await download(karin, 'steps.close.csv');
    expect(table.startsWith('\uFEFF')).toBe(true);
    expect(table).toContain('竹灯籠の作り方を教えます');
    expect(await download(karin, 'steps.close.md')).toContain('Tjugo kvällar om året.');

    await karin.page.getByRole('link', { name: karin.say('steps.close.open') }).click();
    await unfold(karin.page);
    await expect
      .poll(() => karin.page.locator('main').innerText())
      .toContain('鎌倉の竹灯籠を送ります');
    await expectAccessible(karin.page, 'outcome');
    for (const person of [lena, wall, ...guests]) expect(person.complaints).toEqual([]);
  }, 280_000);
});

/** Karin writes an idea on her phone; Yuki, in another language and city, rides on it. */
async function brainstorm(karin: BrowserPerson, yuki: BrowserPerson): Promise<void> {
  await karin.field('brainstorm.yourIdea').fill('Lyktor på stråket');
  await karin.page.keyboard.press('Enter');
  await yuki.button('brainstorm.rideLabel', { text: 'Lyktor på stråket' }).click();
  await yuki.page.keyboard.type('鎌倉の竹灯籠を送ります');
  await yuki.page.keyboard.press('Enter');
  await expect
    .poll(() => karin.page.locator('main').innerText())
    .toContain('鎌倉の竹灯籠を送ります');
}

async function chooseIdea(karin: BrowserPerson): Promise<void> {
  const card = karin.page.getByRole('article').filter({ hasText: 'Lyktor på stråket' }).first();
  await card.getByRole('button', { name: karin.say('brainstorm.pick') }).click();
  await karin.page.getByText(karin.say('one-idea.chosen')).first().waitFor();
}

async function download(
  person: BrowserPerson,
  key: Parameters<BrowserPerson['say']>[0],
): Promise<string> {
  const [file] = await Promise.all([
    person.page.waitForEvent('download'),
    person.button(key).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}
