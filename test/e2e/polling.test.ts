// An evening where no WebSocket gets through, as behind some offices' and schools' networks: all of it by long polling.
import { describe, expect, it } from 'vitest';
import type { BrowserPerson } from '../support/browser-person.ts';
import { advanceTo, comeIn } from '../support/evening-in-browsers.ts';
import { oneChallenge, openPreparedEvening } from '../support/prepared-evening.ts';

const { title } = oneChallenge;
const textOf = ({ page }: BrowserPerson) => page.locator('main').innerText();

describe('without WebSockets', () => {
  it('[UI8] people write and ride, the desk leads on and says who is on the slower way', async () => {
    const evening = await openPreparedEvening();
    const refused: string[] = [];
    const blocked = {
      ...evening,
      async person(options: Parameters<typeof evening.person>[0]): Promise<BrowserPerson> {
        const person = await evening.person(options);
        await person.context.routeWebSocket(/.*/, (socket) => {
          refused.push(socket.url());
          return socket.close();
        });
        return person;
      },
    };
    const lena = await blocked.person({ language: 'en' });
    await lena.page.goto(evening.facilitatorLink);
    await lena.button('evening.introduceSkip').last().click();
    const karin = await comeIn(blocked, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' });
    const yuki = await comeIn(blocked, evening.joinLink, 'ゆき', 'Kamakura', { language: 'ja' });

    await lena.button('desk.open').click();
    const slow = lena.page.getByText(lena.say('desk.connectedSlow'), { exact: true });
    await expect.poll(() => slow.count()).toBe(2);
    await lena.page.keyboard.press('Escape');

    await advanceTo(lena, 'brainstorm');
    for (const guest of [karin, yuki])
      await guest.button('brainstorm.sitDownAt', { title }).click();
    await karin.field('brainstorm.yourIdea').fill('Lyktor på stråket');
    await karin.page.keyboard.press('Enter');
    await yuki.button('brainstorm.rideLabel', { text: 'Lyktor på stråket' }).click();
    await yuki.page.keyboard.type('竹灯籠を送ります');
    await yuki.page.keyboard.press('Enter');
    await expect.poll(() => textOf(karin)).toContain('竹灯籠を送ります');
    for (const guest of [karin, yuki])
      await guest.page.getByText(guest.say('status.saved'), { exact: true }).first().waitFor();

    await advanceTo(lena, 'one-idea');
    await karin.heading('evening.step.one-idea').waitFor();
    const card = karin.page.getByRole('article').filter({ hasText: 'Lyktor på stråket' }).first();
    await card.getByRole('button', { name: karin.say('brainstorm.pick') }).click();
    await expect.poll(() => textOf(yuki)).toContain(yuki.say('one-idea.chosen'));
    expect(refused.length).toBeGreaterThan(2);
  });
});
