// The clipboard of a real browser, filled as another program fills it and emptied with the keys that people press.
import type { Page } from 'playwright-core';

export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** Puts both kinds on the clipboard untouched: what `navigator.clipboard` writes is cleaned by the browser on its way. */
export async function copy(page: Page, { html, text }: Copied): Promise<void> {
  const isCopied = await page.evaluate(
    (copied) => {
      const fill = (event: ClipboardEvent) => {
        if (copied.html !== '') event.clipboardData?.setData('text/html', copied.html);
        event.clipboardData?.setData('text/plain', copied.text);
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      window.addEventListener('copy', fill, { capture: true, once: true });
      return document.execCommand('copy');
    },
    { html, text },
  );
  if (!isCopied) throw new Error('the browser did not copy');
}

export const paste = (page: Page) => page.keyboard.press('ControlOrMeta+v');
export const pastePlain = (page: Page) => page.keyboard.press('ControlOrMeta+Shift+v');
export const undo = (page: Page) => page.keyboard.press('ControlOrMeta+z');
