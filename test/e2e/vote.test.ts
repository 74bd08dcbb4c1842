// The vote with as many ideas as a good table has, some of them in groups.
import { describe, expect, it } from 'vitest';
import { createGroup } from '../../shared/document/table-edits.ts';
import { expectAccessible } from '../support/accessible.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import {
  openPreparedEvening,
  type PreparedEvening,
  seatGuest,
} from '../support/prepared-evening.ts';

const count = 27;
const textOf = (index: number) => (index === count ? '最後の灯り' : `灯り その${index}`);
const idOf = (index: number) => `idea${String(index).padStart(2, '0')}`;

/** 27 ideas in the order in which they came: 1–5 in one group, 20 and the newest in another. */
async function openVote(): Promise<PreparedEvening> {
  const evening = await openPreparedEvening({ template: 'joint-morning' });
  await evening.goTo('brainstorm');
  const yuki = await seatGuest(evening.app, evening.created, 'ゆき');
  for (let index = 1; index <= count; index += 1) yuki.say(idOf(index), textOf(index));
  createGroup(yuki.table, 'group1', 'Ljus ute', [1, 2, 3, 4, 5].map(idOf), null);
  createGroup(yuki.table, 'group2', '夜の灯り', [20, count].map(idOf), null);
  await evening.goTo('vote');
  return evening;
}

describe.each([
  [360, 740, 'sv'],
  [1280, 800, 'en'],
] as const)('the vote, %d × %d in %s', (width, height, language) => {
  it('[UI152] shows all ideas of a table in their groups, in the order of board and list, the newest too', async () => {
    const evening = await openVote();
    const size = { width, height };
    const { page, say, field, complaints } = await comeIn(
      evening,
      evening.joinLink,
      'Karin',
      'Umeå',
      {
        language,
        size,
      },
    );
    const groups = page.locator('main [role="group"]');
    await expect.poll(() => groups.getByRole('listitem').count()).toBe(count);
    const found = await groups.evaluateAll((all) =>
      all.map((group) => ({
        name: group.querySelector('h3')?.textContent ?? '',
        ideas: [...group.querySelectorAll('li p[id]')].map(({ id }) => id.split('-').at(-1)),
      })),
    );
    const loose = Array.from({ length: count }, (_, at) => at + 1).filter(
      (index) => index > 5 && index !== 20 && index !== count,
    );
    expect(found).toEqual([
      { name: 'Ljus ute 5', ideas: [1, 2, 3, 4, 5].map(idOf) },
      { name: '夜の灯り 2', ideas: [20, count].map(idOf) },
      { name: `${say('brainstorm.ungrouped')} ${loose.length}`, ideas: loose.map(idOf) },
    ]);
    expect(await groups.nth(1).locator('h3 bdi').getAttribute('lang')).toBe('ja');
    await expectAccessible(page, 'vote with groups');

    await field('brainstorm.filter').fill('最後');
    await page.getByText(say('brainstorm.filterCount', { count: 1, total: count })).waitFor();
    expect(await groups.getByRole('listitem').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('[UI153] a button is named by its idea, and one that can give no more says so and what to do', async () => {
    const evening = await openVote();
    const size = { width, height };
    const { page, say } = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', {
      language,
      size,
    });
    const button = (key: Parameters<typeof say>[0], index: number) =>
      page.getByRole('button', { name: `${say(key)} ${textOf(index)}`, exact: true });
    for (const index of [1, 20, count]) {
      await button('steps.vote.give', index).click();
      await button('steps.vote.given', index).waitFor();
    }
    const spent = button('steps.vote.noneLeft', 2);
    await spent.waitFor();
    expect(await spent.getAttribute('aria-disabled')).toBe('true');
    await expectAccessible(page, 'vote with all votes given');
    await spent.press('Enter');
    await page.getByText(say('steps.vote.noneLeftText')).waitFor();
    await button('steps.vote.given', 1).click();
    await button('steps.vote.give', 2).waitFor();
    await page.getByText(say('steps.vote.noneLeftText')).waitFor({ state: 'detached' });
    expect((await evening.read()).votes).toHaveLength(2);
  });
});
