// An evening with networks of every kind: a quick one, a slow one, one without WebSockets, and somebody who leaves.
import { describe, expect, it } from 'vitest';
import type { WordKey } from '../../client/state/words.tsx';
import { comeIn } from '../support/evening-in-browsers.ts';
import { openPreparedEvening } from '../support/prepared-evening.ts';
import { slowDown } from '../support/slow-network.ts';

const lateMs = 1_800;
/** A heartbeat comes every 25 s, and the next one has to come back in time. */
const heartbeat = { timeout: 90_000 };

describe('slow networks', () => {
  it('[UI20] everybody knows how they are connected, and the desk who needs a hand', async () => {
    const evening = await openPreparedEvening();
    const lena = await evening.person({ language: 'en' });
    await lena.page.goto(evening.facilitatorLink);
    await lena.button('evening.introduceSkip').last().click();
    const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' });
    const bo = await comeIn(evening, evening.joinLink, 'Bo', 'Umeå', { language: 'sv' });
    let quicken = () => undefined as void;
    const slowly = {
      ...evening,
      async person(options: Parameters<typeof evening.person>[0]) {
        const person = await evening.person(options);
        quicken = await slowDown(person.context, lateMs);
        return person;
      },
    };
    const yuki = await comeIn(slowly, evening.joinLink, 'ゆき', 'Kamakura', { language: 'ja' });

    const itsSlow = yuki.page.getByText(yuki.say('status.slowConnection')).first();
    await itsSlow.waitFor();
    expect(await karin.page.getByText(karin.say('status.slowConnection')).count()).toBe(0);

    await lena.button('desk.open').click();
    const show = (key: WordKey, values?: { count: number }) =>
      lena.page.getByRole('radio', { name: lena.say(key, values) }).check({ force: true });
    const row = (name: string) =>
      lena.page.getByRole('dialog').getByRole('listitem').filter({ hasText: name });
    await lena.page.getByText(lena.say('desk.slowCount', { count: 1 })).waitFor(heartbeat);
    expect(await row('ゆき').innerText()).toContain(lena.say('desk.slow'));
    expect(await row('Karin').innerText()).not.toMatch(/connect|slow/);

    await bo.context.close();
    await show('desk.awayCount', { count: 1 });
    await expect
      .poll(() => row('Bo').innerText(), heartbeat)
      .toMatch(/not connected since \d\d:\d\d/);
    expect(await row('Karin').count()).toBe(0);
    await show('desk.everybody');
    await row('Karin').waitFor();

    quicken();
    await itsSlow.waitFor({ state: 'detached', ...heartbeat });
    await row('ゆき')
      .getByText(lena.say('desk.slow'))
      .waitFor({ state: 'detached', ...heartbeat });
    expect(yuki.complaints).toEqual([]);
  });
});
