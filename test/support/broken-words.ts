// Words that a line broke inside although they would fit, and cells of tables that the window cuts.
import type { Page } from 'playwright-core';

/**
 * In the elements that `selector` finds: words written with spaces, and whole names (`bdi`), that stand on more than one
 * line although the block around them is wide enough.
 */
export const findBrokenWords = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((roots) => {
    const isSpaced = /^[\p{Script=Latin}\p{M}\p{N}’']+$/u;
    const broken: string[] = [];
    const blockOf = (node: Node) => {
      let block = node.parentElement;
      while (block && getComputedStyle(block).display.startsWith('inline'))
        block = block.parentElement;
      return block;
    };
    const check = (node: Node, from: number, to: number) => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const lines = new Set(rects.map(({ top }) => Math.round(top)));
      const width = rects.reduce((sum, rect) => sum + rect.width, 0);
      const room = blockOf(node)?.clientWidth ?? 0;
      if (lines.size > 1 && width <= room) broken.push(range.toString());
    };
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        const isName = node.parentElement?.closest('bdi') !== null;
        // An address may break anywhere.
        if (text.includes('://')) continue;
        for (const { 0: word, index } of text.matchAll(
          isName ? /[^\s-]+/gu : /[\p{L}\p{M}\p{N}’']+/gu,
        )) {
          if (isName || isSpaced.test(word)) check(node, index, index + word.length);
        }
      }
    }
    return broken;
  });

/** Cells, heads and what is in them that stand outside the window to the left or right. */
export const findCutCells = (page: Page): Promise<string[]> =>
  page.locator('td, tbody th').evaluateAll((cells) =>
    cells
      .filter((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        const rects = [cell.getBoundingClientRect(), ...range.getClientRects()];
        return rects.some(
          ({ left, right, width }) => width > 1 && (left < 0 || right > innerWidth),
        );
      })
      .map((cell) => cell.textContent ?? ''),
  );
