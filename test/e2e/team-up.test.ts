// Teaming up with people who have closed their page, and what people wrote in their own languages.
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { joinAs } from '../support/api.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import { openPreparedEvening } from '../support/prepared-evening.ts';
import { connect } from '../support/session-client.ts';
import { nth, plan } from '../support/sessions.ts';

/** Two who sit at the first table and one who has chosen nothing, all of them away. */
async function openTeamUp() {
  const evening = await openPreparedEvening({ challenges: plan.challenges });
  const { app, created } = evening;
  await evening.goTo('team-up');
  for (const [name, city] of [
    ['Ellen', 'Umeå'],
    ['海辺けんた', 'Kamakura'],
  ] as const) {
    const { token } = await joinAs(app, created.session, name, city);
    const line = await connect(app, token);
    await line.give('table:join', { tableId: nth(created.session.tables, 0).id });
    line.close();
  }
  await joinAs(app, created.session, 'Sixten', 'Umeå');
  return evening;
}

describe.each([
  [360, 420, 'ja'],
  [1280, 800, 'en'],
] as const)('the team-up, %d × %d in %s', (width, height, language) => {
  it('[UI157] whoever is away is told apart from those who are here, and is not counted', async () => {
    const evening = await openTeamUp();
    const size = { width, height };
    const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language, size });
    const { page, say, button } = karin;
    const title = 'Mörka vintrar';
    await page.getByText(say('pitches.notChosen', { count: 1 })).waitFor();
    await button('pitches.sitAt', { title }).click();
    await page.getByText(say('pitches.firstHere')).waitFor();
    await page.getByText(say('pitches.seatsAway', { count: 2 })).waitFor();
    await page.getByText(say('pitches.notChosen', { count: 0 })).waitFor();
    const lines = page.locator('main li li').filter({ hasText: /Umeå|Kamakura/ });
    const words = await lines.evaluateAll((all) =>
      all.map((line) => ({
        all: (line.textContent ?? '').replaceAll(/\s+/g, ' '),
        away: line.querySelector('[data-away]')?.textContent ?? '',
      })),
    );
    expect(words).toEqual([
      {
        all: `Umeå1${say('pitches.you', { name: 'Karin' })}${say('pitches.awayNames', { names: 'Ellen' })}`,
        away: say('pitches.awayNames', { names: 'Ellen' }),
      },
      {
        all: `Kamakura0${say('pitches.awayNames', { names: '海辺けんた' })}`,
        away: say('pitches.awayNames', { names: '海辺けんた' }),
      },
    ]);
    await expectAccessible(page, 'team-up with people who are away');

    const lena = await evening.person({ language, size });
    await lena.page.goto(evening.facilitatorLink);
    await lena.button('evening.introduceSkip').last().click();
    await lena.page.getByText(say('pitches.notChosenAway', { count: 1 })).waitFor();
    const chips = lena.page.getByRole('region', { name: say('pitches.notChosenLabel') });
    expect(await chips.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining(say('pitches.away')),
    ]);
  });

  it('[UI158] what people wrote carries its language, and a name is not broken', async () => {
    const evening = await openTeamUp();
    const size = { width, height };
    const { page } = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language, size });
    const titles = page.getByRole('heading', { level: 3 });
    await titles.nth(1).waitFor();
    const told = await titles.evaluateAll((all) =>
      all.map((each) => [each.getAttribute('lang') ?? '', each.getAttribute('dir')]),
    );
    expect(told).toEqual([
      ['sv', 'auto'],
      ['ja', 'auto'],
    ]);
    const presenter = page.locator('main bdi', { hasText: 'ゆき' }).first();
    expect(await presenter.getAttribute('lang')).toBe('ja');
    expect(await presenter.evaluate((name) => getComputedStyle(name).wordBreak)).toBe('keep-all');
    const away = page.locator('[data-away]', { hasText: '海辺けんた' });
    expect(await away.evaluate((names) => getComputedStyle(names).wordBreak)).toBe('keep-all');
  });
});

describe('the lobby and the desk', () => {
  it('[UI158] what people wrote carries its language there too, also in labels and in what is said', async () => {
    const evening = await openPreparedEvening({ challenges: plan.challenges });
    const { session } = evening.created;
    const name = '海辺けんた';
    await joinAs(evening.app, session, name, 'Kamakura');
    const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' });
    for (const written of ['ゆき', name]) {
      const words = karin.page.locator('main bdi', { hasText: written }).first();
      await words.waitFor();
      expect(await words.getAttribute('lang')).toBe('ja');
    }

    const lena = await evening.person({ language: 'en' });
    await lena.page.goto(evening.facilitatorLink);
    await lena.button('evening.introduceSkip').last().click();
    await lena.button('desk.open').press('Enter');
    await lena.page.getByRole('tab', { name: lena.say('desk.seats') }).press('Enter');
    const desk = lena.page.locator('[data-desk]');
    const title = '海岸のごみ';
    const heading = desk.getByRole('heading', { name: title });
    expect(await heading.getAttribute('lang')).toBe('ja');
    const seat = desk.getByRole('listitem').filter({ hasText: name });
    const languages = (all: Element[]) => all.map((each) => each.getAttribute('lang'));
    expect(await seat.locator('bdi').evaluateAll(languages)).toEqual(['ja', 'ja']);
    await lena.button('desk.seatMenu', { name }).press('Enter');
    const to = lena.say('desk.moveTo', { title });
    await lena.page.getByRole('menuitem', { name: to }).press('Enter');
    const said = desk
      .getByRole('status')
      .filter({ hasText: lena.say('desk.moved', { name, title }) });
    await said.waitFor();
    expect(await said.locator('bdi').evaluateAll(languages)).toEqual(['ja', 'ja']);
  });
});
