// What a browser's translator does to a page: in a world of its own, where no script of the page sees it at work, every
// text gives way to wrappers with other words, at once and whenever words come.
import type { Page } from 'playwright-core';

const mark = '≈';

/** Runs inside the page. */
function translateEverything(sign: string): void {
  const untouched = 'script, style, textarea, [translate="no"], font';
  const translate = (text: Text) => {
    const words = text.nodeValue ?? '';
    if (words.trim() === '' || words.includes(sign) || text.parentElement?.closest(untouched))
      return;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.style.verticalAlign = 'inherit';
    inner.style.verticalAlign = 'inherit';
    inner.textContent = `${sign}${words}`;
    outer.append(inner);
    text.parentNode?.replaceChild(outer, text);
  };
  const translateIn = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    if (root.nodeType === Node.TEXT_NODE) texts.push(root as Text);
    for (const text of texts) translate(text);
  };
  translateIn(document.body);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target.nodeType === Node.TEXT_NODE) translateIn(target);
      for (const node of addedNodes) if (node.isConnected) translateIn(node);
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** Translates a page from now on. */
export async function translatePage(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'translator',
  });
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    // A transpiler names functions by a helper of its own, which no other world has.
    expression: `var __name = (it) => it; (${translateEverything.toString()})(${JSON.stringify(mark)})`,
    contextId: executionContextId,
  });
  if (exceptionDetails) throw new Error(`the translator broke: ${exceptionDetails.text}`);
}

/** Everything that can be read of a page, without what a translator added; clocks and counts of seconds left out. */
export async function readPage(page: Page): Promise<string> {
  // What is said to those who listen depends on where the focus of each page was.
  const words = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role="status"], [role="log"]')].reduce(
      (rest, said) => rest.replace(said.innerText, ''),
      document.body.innerText,
    ),
  );
  return words
    .replaceAll(mark, '')
    .replace(/\d+:\d\d/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether the translator has been at work on the whole page. */
export const isTranslated = (page: Page): Promise<boolean> =>
  page.evaluate((sign) => document.body.innerText.split(sign).length > 5, mark);
