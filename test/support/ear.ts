// Somebody who listens to the page: asks what was said since they last asked, and where the focus went.
import { expect } from 'vitest';
import type { BrowserPerson } from './browser-person.ts';
import { type Heard, listenInPage } from './ear-in-page.ts';

export interface Ear {
  /** Waits until it is said, and then forgets it and all before it; returns in which languages its parts are. */
  readonly hears: (words: string | RegExp) => Promise<Heard['voices']>;
  /** The same of where the focus went. */
  readonly isLedTo: (words: string | RegExp) => Promise<Heard['voices']>;
  /** Either of them. */
  readonly learns: (words: string | RegExp) => Promise<Heard['voices']>;
  /** All that is not forgotten. */
  readonly all: () => Promise<readonly string[]>;
}

/** Before the person opens the first page. */
export async function giveEar({ page }: BrowserPerson): Promise<Ear> {
  await page.addInitScript(listenInPage);
  const heard = () => page.evaluate(() => window.heard);
  const all = async () => (await heard()).map(({ kind, words }) => `${kind}: ${words}`);
  const wait =
    (...kinds: Heard['kind'][]) =>
    async (wanted: string | RegExp) => {
      const isIt = (one: Heard) =>
        kinds.includes(one.kind) &&
        (typeof wanted === 'string' ? one.words === wanted : wanted.test(one.words));
      let found: Heard | undefined;
      await expect
        .poll(
          async () => {
            found = (await heard()).find(isIt);
            return found ? wanted : await all();
          },
          { timeout: 15_000 },
        )
        .toEqual(wanted);
      await page.evaluate(
        ({ kind, words }) => {
          const at = window.heard.findIndex((one) => one.kind === kind && one.words === words);
          window.heard.splice(0, at + 1);
        },
        { kind: found?.kind, words: found?.words },
      );
      return found?.voices ?? [];
    };
  return { hears: wait('said'), isLedTo: wait('focus'), learns: wait('said', 'focus'), all };
}
