// Opens everything that a page keeps folded, one fold after the other, as somebody would who reads all of it.
import type { Page } from 'playwright-core';

/** Waits for the first fold. */
export async function unfold(page: Page): Promise<void> {
  const closed = page.locator('details:not([open]) > summary');
  await closed.first().waitFor();
  while ((await closed.count()) > 0) await closed.first().click();
}
