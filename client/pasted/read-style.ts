// The style attribute of one element, read as text: our content security policy keeps browsers from reading it for us,
// and none knows what Office writes in it. No style sheet is read.

const kept = 'data-pasted-style';
const tag = /<\/?[a-z][^<>]*/gi;

/** The same page with its styles where no browser looks for them: it would complain of each, of thousands in a novel. */
export const setStylesAside = (html: string): string =>
  html.replace(tag, (written) =>
    written.replace(/^(<\/?)style\b/i, '$1xmp').replace(/([\s"'])style(?=\s*=)/gi, `$1${kept}`),
  );

const nothing: ReadonlyMap<string, string> = new Map();

/** Declarations of a page whose styles were set aside: by name, both in small letters. Quotes hide what ends a declaration. */
export function readStyle(element: Element): ReadonlyMap<string, string> {
  const style = element.getAttribute(kept);
  if (!style) return nothing;
  const found = new Map<string, string>();
  for (const [declaration] of style.matchAll(/(?:"[^"]*"|'[^']*'|[^;"']|["'])+/g)) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    found.set(
      name,
      declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    );
  }
  return found;
}
