// One browser for all tests of a file.
import type { Browser } from 'playwright-core';
import { afterAll, onTestFinished } from 'vitest';
import { openBrowser } from './open-browser.ts';

let shared: Promise<Browser> | undefined;
afterAll(async () => (await shared)?.close());

/**
 * The one browser of a file of tests, because starting it takes longer than most of them. Whoever comes has a context of
 * their own, as another device; all of them are closed when the test is over.
 */
export async function shareBrowser(): Promise<Browser> {
  shared ??= openBrowser();
  const browser = await shared;
  onTestFinished(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  return browser;
}
