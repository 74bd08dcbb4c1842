// Blocks as lines of plain words: what a field without a look of its own takes.
import { type Block, wordsOf } from './block.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';
import { tidy } from './tidy.ts';

const toLine = (block: Block) => wordsOf(tidy(block));

/** Whether the page says more of the words than they say themselves. */
const isOrdered = (blocks: readonly Block[]) =>
  blocks.some(({ place }) => place.kind === 'item' || place.kind === 'row');

/** What was pasted as lines: without signs of lists, and with the cells of a row apart. */
export function toLines(text: string, html: string): string {
  const page = html === '' ? [] : readHtml(html);
  const blocks = isOrdered(page) ? page : readText(text);
  return blocks.map(toLine).join('\n').trim();
}
