// Holds a page against the rules of WCAG 2.2 AA that a program can check.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with every violation and the elements it was found at. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.map(({ id, nodes }) => [
    id,
    ...nodes.map(({ target }) => target.join(' ')),
  ]);
  expect([screen, found]).toEqual([screen, []]);
}
