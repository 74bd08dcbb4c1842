// Words typed by people, as schemas: made visible first, then counted.
import * as z from 'zod/mini';
import { exceeds, hasVisibleText, toVisibleText } from './visible-text.ts';

/** Schema of text of `least`–`most` characters over any number of lines. */
export function visibleText(least: number, most: number) {
  return z.string().check(
    z.maxLength(most * 16),
    z.overwrite(toVisibleText),
    z.refine((text) => !exceeds(text, most), `at most ${most} characters`),
    z.refine((text) => text.length === 0 || hasVisibleText(text), 'nothing visible in it'),
    z.refine((text) => exceeds(text, least - 1), `at least ${least} characters`),
  );
}

/** Schema of text on a single line: line ends become spaces. */
export function visibleLine(least: number, most: number) {
  return z.string().check(
    z.maxLength(most * 16),
    z.overwrite((text) => toVisibleText(text).replace(/\s+/g, ' ')),
    z.refine((text) => !exceeds(text, most), `at most ${most} characters`),
    z.refine((text) => text.length === 0 || hasVisibleText(text), 'nothing visible in it'),
    z.refine((text) => exceeds(text, least - 1), `at least ${least} characters`),
  );
}
