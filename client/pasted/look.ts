// How words look, as far as our texts can show it: from the element they stand in and from its style.
import type { Run } from './block.ts';

export interface Look extends Omit<Run, 'text'> {
  /** Whether spaces and line ends of the source are shown. */
  readonly keepsSpace: boolean;
}

export const plainLook: Look = {
  bold: false,
  italic: false,
  strike: false,
  href: null,
  keepsSpace: false,
};

const byName: Readonly<Record<string, Partial<Look>>> = {
  B: { bold: true },
  STRONG: { bold: true },
  TH: { bold: true },
  I: { italic: true },
  EM: { italic: true },
  S: { strike: true },
  STRIKE: { strike: true },
  DEL: { strike: true },
  PRE: { keepsSpace: true },
};

function readWeight(weight: string): boolean | null {
  if (/^(?:bold|bolder)\b/.test(weight)) return true;
  if (/^(?:normal|lighter)\b/.test(weight)) return false;
  const heavy = Number.parseInt(weight, 10);
  return Number.isNaN(heavy) ? null : heavy >= 600;
}

/** Of words in `element`, when those around it look like `around`. What the style says goes before the name. */
export function lookIn(element: Element, style: ReadonlyMap<string, string>, around: Look): Look {
  const own = byName[element.tagName];
  const href = element.tagName === 'A' ? element.getAttribute('href') : null;
  if (!own && !href && style.size === 0) return around;
  const look = { ...around, ...own, ...(href && { href: href.trim() }) };
  const slant = style.get('font-style');
  const line = `${style.get('text-decoration')} ${style.get('text-decoration-line')}`;
  const space = style.get('white-space');
  return {
    ...look,
    bold: readWeight(style.get('font-weight') ?? '') ?? look.bold,
    italic: slant ? /^(?:italic|oblique)/.test(slant) : look.italic,
    strike: look.strike || line.includes('line-through'),
    keepsSpace: space ? /^(?:pre|break-spaces)/.test(space) : look.keepsSpace,
  };
}
