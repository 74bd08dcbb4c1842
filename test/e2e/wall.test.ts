// The wall of a hall in a browser, as facts: what is in sight, how large, and who is counted.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { limits } from '../../shared/model/limits.ts';
import { joinAs } from '../support/api.ts';
import { findCutOff } from '../support/cut-off.ts';
import { command } from '../support/prepared-evening.ts';
import { nth, plan } from '../support/sessions.ts';
import { citiesOf, type Hall, openHall, openTalker } from '../support/wall-hall.ts';

const longName = 'Bartholomeus-Alexander von und zu Hohenlohe-Waldenburg-Schil';
const desk = { width: 1280, height: 800 };
const longIdea = 'Vi bygger en ljusskulptur av återvunnet material i varje stadsdel, med alla.';

/** One challenge per city, each with words as long as they may be. */
const challengesOf = (cities: readonly { readonly name: string }[]) =>
  cities.map(({ name }, index) => ({
    title: `${index} Grannar som inte känner varandra i det nya området vid älven`,
    question: `${index} Hur får vi fler att gå ut och mötas när det är mörkt halva året?`,
    presenter: longName,
    city: name,
  }));

async function talkersOf({ app, created }: Hall, cities: readonly { readonly name: string }[]) {
  const talkers = [];
  for (const [at, { name }] of cities.entries()) {
    talkers.push(await openTalker(app, created, longName, name, at % cities.length));
  }
  return talkers;
}

const sizeOf = (page: Page, words: string) =>
  page
    .getByText(words)
    .first()
    .evaluate(
      (element) =>
        Number.parseFloat(getComputedStyle(element).fontSize) *
        ((element as { currentCSSZoom?: number }).currentCSSZoom ?? 1),
    );

async function isInWindow(page: Page, words: string): Promise<boolean> {
  return page
    .getByText(words)
    .first()
    .evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    });
}

describe('the wall', () => {
  it.each([6])(
    '[UI130] %d cities of long names: nothing is cut at any step',
    async (count) => {
      const cities = citiesOf(count, 'long');
      const hall = await openHall({
        cities,
        challenges: challengesOf(cities),
        template: 'joint-morning',
      });
      const { app, created } = hall;
      const wall = await hall.wall('sv');
      const reached = await hall.wall('ja', undefined, 'http://192.0.2.1:4000');
      const walls = [wall, reached, await hall.wall('en', desk)];
      const found: string[] = [];
      const isWhole = async (step: string) => {
        for (const { page } of walls) {
          // Words are fitted anew when their font arrives.
          const cut = () => findCutOff(page);
          await expect
            .poll(cut, { timeout: 2000 })
            .toEqual([])
            .catch(() => undefined);
          found.push(...(await cut()).map((words) => `${step}: ${words}`));
        }
      };
      const comeTo = async (kind: (typeof created.session.steps)[number]['kind']) => {
        await hall.goTo(kind);
        for (const each of walls) await each.heading(`evening.step.${kind}`).waitFor();
      };
      for (const { kind } of created.session.steps) {
        await comeTo(kind);
        if (kind === 'brainstorm') {
          const talkers = await talkersOf(hall, cities);
          const ids = talkers.map((talker) => talker.say(longIdea));
          for (const { page } of walls) await page.getByText(longIdea).first().waitFor();
          await isWhole('brainstorm with ideas');
          await comeTo('one-idea');
          for (const [at, { id: tableId }] of created.session.tables.entries()) {
            await command(app, created, ['table:choose', { tableId, ideaId: nth(ids, at) }]);
          }
        }
        if (kind === 'support') {
          const giver = await openTalker(
            app,
            created,
            `${longName} 2`.slice(3),
            nth(cities, 0).name,
            null,
          );
          const challengeId = nth(created.session.challenges, 0).id;
          await giver.command('commitment:make', { challengeId, kind: 'time', what: longIdea });
        }
        await isWhole(kind);
        if (kind === 'brainstorm' || kind === 'support') {
          // The figures of all cities, numbers first of all.
          const figures = wall.page.locator('[data-size="large"] li b');
          expect(await figures.count()).toBe(kind === 'support' ? count : await figures.count());
        }
      }
    },
    120_000,
  );

  it('[UI131] four short ideas, two longer ones, one long one, none below 40 pixels', async () => {
    const hall = await openHall();
    await hall.goTo('brainstorm');
    const talker = await openTalker(hall.app, hall.created, 'Karin', 'Umeå');
    const wall = await hall.wall('sv');
    const { page, say } = wall;
    const slips = page.getByRole('list', { name: say('wall.latest') }).locator('li');
    for (const text of ['Lyktor', 'Bastu på hjul', '夜の図書館', 'Soppa']) talker.say(text);
    await expect.poll(() => slips.count()).toBe(4);
    talker.say(longIdea);
    await expect.poll(() => slips.count()).toBe(2);
    expect(await sizeOf(page, longIdea)).toBeGreaterThanOrEqual(40);
    const longest = `${longIdea} `.repeat(9).slice(0, limits.ideaCharacters - 1);
    talker.say(longest);
    await expect.poll(() => slips.count()).toBe(1);
    expect(await sizeOf(page, longest.slice(0, 300))).toBeGreaterThanOrEqual(40);
    expect(await findCutOff(page)).toEqual([]);
  }, 60_000);

  it('[UI131] an idea and its statement at the share-out, and the city in its chip', async () => {
    const cities = citiesOf(2, 'long');
    const hall = await openHall({ cities, challenges: challengesOf(cities).slice(0, 1) });
    const { app, created } = hall;
    await hall.goTo('brainstorm');
    const talker = await openTalker(app, created, longName, nth(cities, 1).name);
    const ideaId = talker.say(longIdea);
    await hall.goTo('one-idea');
    talker.state(longIdea.repeat(3));
    const { id: tableId } = nth(created.session.tables, 0);
    await command(app, created, ['table:choose', { tableId, ideaId }]);
    await hall.goTo('share-out');
    const { page } = await hall.wall('ja');
    await page.getByText(longIdea).nth(1).waitFor();
    for (const words of await page.getByText(longIdea).all()) {
      const size = await words.evaluate((each) =>
        Number.parseFloat(getComputedStyle(each).fontSize),
      );
      expect(size).toBeGreaterThanOrEqual(40);
    }
    const chips = page.locator('[data-kind="pill"]');
    expect(await chips.count()).toBe(1);
    const isInside = await chips.evaluateAll((all) =>
      all.every((chip) => {
        const words = document.createRange();
        words.selectNodeContents(chip);
        const [outer, inner] = [chip.getBoundingClientRect(), words.getBoundingClientRect()];
        return chip.scrollWidth <= chip.clientWidth && inner.right <= outer.right;
      }),
    );
    expect(isInside).toBe(true);
  }, 60_000);

  it('[UI132] shows the one question large, or that of every table', async () => {
    const serial = await openHall({ order: 'serial', challenges: plan.challenges });
    await serial.goTo('brainstorm');
    const one = await serial.wall('en');
    const question = nth(plan.challenges ?? [], 0).question;
    await one.page.getByText(question).waitFor();
    expect(await isInWindow(one.page, question)).toBe(true);
    expect(await sizeOf(one.page, question)).toBeGreaterThanOrEqual(40);
    const parallel = await openHall({ challenges: plan.challenges });
    await parallel.goTo('brainstorm');
    const all = await parallel.wall('ja', desk);
    for (const each of plan.challenges ?? []) {
      await all.page.getByText(each.question).waitFor();
      expect(await isInWindow(all.page, each.question)).toBe(true);
    }
  }, 60_000);

  it('[UI133] shows the time before it runs, and its last minute plainly', async () => {
    const hall = await openHall();
    await hall.goTo('brainstorm');
    const { page, say } = await hall.wall('sv');
    await page.getByRole('timer').getByText(say('evening.timeReady')).waitFor();
    expect(await page.locator('[data-phase="ready"]').count()).toBe(1);
    await command(hall.app, hall.created, ['timer:start', { minutes: 1 }]);
    const words = say('wall.lastMinute');
    await page.getByRole('timer').getByText(words).waitFor();
    expect(await sizeOf(page, words)).toBeGreaterThanOrEqual(40);
    const frame = page.locator('[data-hall][data-phase="last"]');
    expect(await frame.evaluate((element) => getComputedStyle(element).boxShadow)).not.toBe('none');
    await command(hall.app, hall.created, ['timer:start', { minutes: 10 }]);
    await page.getByText(words).waitFor({ state: 'detached' });
  }, 60_000);

  it('[UI134] counts who is here and says who is away', async () => {
    const hall = await openHall();
    const { app, created } = hall;
    const { page, say } = await hall.wall('en');
    await joinAs(app, created.session, 'Away Anna', 'Umeå');
    const table = nth(created.session.tables, 0).id;
    const ones = page.getByRole('listitem').filter({ hasText: say('wall.hereNow', { count: 1 }) });
    await openTalker(app, created, 'Karin', 'Umeå', null);
    await expect.poll(() => ones.count()).toBe(1);
    await page.getByText(say('wall.away', { count: 1 })).waitFor();
    await page.getByText('Away Anna').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/Karin[\s\S]*Away\sAnna/);
    await hall.goTo('team-up');
    const { participants } = await hall.read();
    for (const { id: participantId } of participants) {
      await command(app, created, ['seat:assign', { participantId, tableId: table }]);
    }
    const cell = page.locator('main li').filter({ hasText: say('wall.away', { count: 1 }) });
    await expect.poll(() => cell.first().innerText()).toMatch(/\b1\s+person/);
  }, 60_000);

  it('[UI139] words carry their language and direction, within sentences too', async () => {
    const title = 'ضوء في الشتاء';
    const challenges = [
      { title, question: 'كيف نلتقي؟', presenter: 'Karin', city: 'Umeå' },
      ...(plan.challenges ?? []),
    ];
    const hall = await openHall({ order: 'serial', challenges });
    const { app, created } = hall;
    await hall.goTo('brainstorm');
    const { page } = await hall.wall('en');
    const turn = page.locator('p', { hasText: title });
    await turn.waitFor();
    expect(await turn.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    const quoted = turn.getByText(title, { exact: true });
    expect(await quoted.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    const question = page.getByText('كيف نلتقي؟');
    expect(await question.evaluate((each) => getComputedStyle(each).direction)).toBe('rtl');
    const talker = await openTalker(app, created, '山本 ゆき', 'Kamakura');
    talker.say('夜の図書館', 'ja');
    await page.getByText('夜の図書館').waitFor();
    expect(await page.getByText('夜の図書館').getAttribute('lang')).toBe('ja');
    const name = page.locator('bdi', { hasText: '山本 ゆき' }).first();
    expect(await name.evaluate((each) => each.getClientRects().length)).toBe(1);
    await hall.goTo('one-idea');
    const titles = page.locator('main h2');
    await titles.nth(2).waitFor();
    expect(
      await titles.evaluateAll((all) => all.map((each) => each.getAttribute('lang') ?? '')),
    ).toEqual(['', 'sv', 'ja']);
  }, 60_000);
});
