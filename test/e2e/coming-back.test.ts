// A browser on a network that comes and goes: what the banner says of it, in which order, and how often aloud.
import { describe, expect, it, onTestFinished } from 'vitest';
import type { BrowserPerson } from '../support/browser-person.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import { oneChallenge, openPreparedEvening, seatGuest } from '../support/prepared-evening.ts';
import { openToyNetwork } from '../support/toy-network.ts';

const { title } = oneChallenge;
/** A dead line is noticed after some seconds, and an outage is over after ten steady ones. */
const inTime = { timeout: 60_000 };

/** Karin at her table, behind a network of her own. */
async function seatKarinOnToyNetwork() {
  let serverUrl = '';
  const network = await openToyNetwork(() => serverUrl);
  onTestFinished(() => network.close());
  const evening = await openPreparedEvening({}, { publicUrl: network.url });
  serverUrl = evening.app.url;
  await evening.goTo('brainstorm');
  const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' });
  await karin.button('brainstorm.sitDownAt', { title }).click();
  await karin.field('brainstorm.yourIdea').waitFor();
  await saved(karin).waitFor();
  return { evening, network, karin };
}

const saved = ({ page, say }: BrowserPerson) =>
  page.getByText(say('status.saved'), { exact: true }).first();

/** Everything that is put where readers of screens listen, and everything that stands in the banner, from now on. */
async function listen({ page }: BrowserPerson): Promise<() => Promise<string[]>> {
  const heard = await page.evaluateHandle(() => {
    const texts: string[] = [];
    let last = '';
    new MutationObserver(() => {
      const now = [...document.querySelectorAll('[role=status]')]
        .map(({ textContent }) => textContent)
        .join('\n');
      if (now !== last) texts.push(now);
      last = now;
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return texts;
  });
  return () => heard.jsonValue();
}

describe('coming back', () => {
  it('[UI40] in a tunnel the banner says that it connects again, and never that the server cannot save', async () => {
    const { evening, network, karin } = await seatKarinOnToyNetwork();
    const yuki = await seatGuest(evening.app, evening.created, 'ゆき');
    const heard = await listen(karin);
    network.hold();
    await karin.field('brainstorm.yourIdea').fill('I tunneln');
    await karin.page.keyboard.press('Enter');
    await karin.page.getByText(karin.say('status.reconnecting')).first().waitFor(inTime);
    await karin.page
      .getByText(karin.say('status.keptHere', { count: 1 }))
      .first()
      .waitFor();
    network.goOn();
    await expect.poll(yuki.texts, inTime).toEqual(['I tunneln']);
    await saved(karin).waitFor(inTime);
    expect((await heard()).join('\n')).not.toContain(karin.say('status.store'));
  });

  it('[UI41] a line that comes and goes is shown as such and spoken of once, and once more when it is well', async () => {
    const { network, karin } = await seatKarinOnToyNetwork();
    const heard = await listen(karin);
    const shown = (key: 'status.reconnecting' | 'status.unsteady') =>
      karin.page.getByText(karin.say(key), { exact: true }).first();
    network.cut();
    await shown('status.reconnecting').waitFor(inTime);
    network.goOn();
    await saved(karin).waitFor(inTime);
    network.cut();
    await shown('status.unsteady').waitFor(inTime);
    network.goOn();
    const isSpoken =
      (key: 'status.reconnecting' | 'status.saved' | 'status.unsteady') => async () =>
        (await heard()).filter((text) => text.includes(karin.say(key))).length;
    await expect.poll(isSpoken('status.saved'), inTime).toBe(1);
    expect(await isSpoken('status.reconnecting')()).toBe(1);
    expect(await isSpoken('status.unsteady')()).toBe(0);
  });

  it('[CW42] when the browser has a network again the page is back by itself', async () => {
    const { evening, karin } = await seatKarinOnToyNetwork();
    const yuki = await seatGuest(evening.app, evening.created, 'ゆき');
    await karin.context.setOffline(true);
    await karin.page.getByText(karin.say('status.offline')).first().waitFor(inTime);
    yuki.say('utifran', 'Från utsidan');
    await karin.context.setOffline(false);
    await karin.page.getByText('Från utsidan').first().waitFor(inTime);
    await saved(karin).waitFor(inTime);
  });
});
