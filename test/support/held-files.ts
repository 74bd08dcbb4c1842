// Files of the built client that do not arrive, and how often a page is loaded meanwhile.
import type { BrowserContext } from 'playwright-core';
import { readManifest } from './first-load.ts';

const manifest = readManifest();

/** The address of the file that a source became. */
export function fileOf(source: string, kind: 'script' | 'style' = 'script'): string {
  const { file, css = [] } = manifest[source] ?? {};
  const found = kind === 'script' ? file : css[0];
  if (!found) throw new Error(`${source} has no ${kind} of its own`);
  return `**/${found}`;
}

/** Counts the pages that were loaded, and holds files back until they are let through. */
export async function watch(context: BrowserContext) {
  let loads = 0;
  let isHeld = true;
  context.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  return {
    loads: () => loads,
    hold: (file: string, body?: string) =>
      context.route(file, (route) => {
        if (!isHeld) return route.continue();
        if (body === undefined) return route.abort();
        return route.fulfill({ contentType: 'text/javascript', body });
      }),
    letThrough() {
      isHeld = false;
    },
  };
}
