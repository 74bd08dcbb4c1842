// Whether a page is nested as no program nests one. Browsers take a minute to read a hundred thousand elements that stand
// in one another; this looks at the text alone, once.

/** No writer's page comes near. */
const deepest = 200;
const tag = /<(\/?)([a-z][a-z0-9:-]*)/gi;
/** They end by themselves: at once, or where the next of their kind begins. */
const endless = new Set(
  'area base br col colgroup dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);

export function isTooDeep(html: string): boolean {
  const open = new Map<string, number>();
  let depth = 0;
  for (const [, closing, written = ''] of html.matchAll(tag)) {
    const name = written.toLowerCase();
    if (endless.has(name)) continue;
    const count = open.get(name) ?? 0;
    const change = closing === '' ? 1 : count > 0 ? -1 : 0;
    open.set(name, count + change);
    depth += change;
    if (depth > deepest) return true;
  }
  return false;
}

/** What is left of such a page: its words, in one line. */
export const withoutTags = (html: string): string => html.replace(/<[^<>]*>?/g, ' ');
