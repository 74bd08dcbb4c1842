// What was pasted, as blocks of words one after the other: the one shape that every clipboard is read into, and from
// which rich text and lines of ideas are made. Knows neither a page nor an editor.

/** Words that look the same. A line break is `\n`. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly href: string | null;
}

export type ListKind = 'bullet' | 'number' | 'task';

export interface Item {
  readonly kind: 'item';
  readonly list: ListKind;
  /** From 1, outermost. */
  readonly level: number;
  readonly checked: boolean;
  /** What it counts, or null where it counts on from the one before. */
  readonly value: number | null;
}

export type Place =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: number }
  | Item
  /** One more paragraph of the item before. */
  | { readonly kind: 'more' }
  /** The cells of a table that stand side by side. */
  | { readonly kind: 'row' };

export interface Block {
  readonly place: Place;
  readonly quoted: boolean;
  readonly runs: readonly Run[];
}

export const plainRun = (text: string): Run => ({
  text,
  bold: false,
  italic: false,
  strike: false,
  href: null,
});

export const itemOf = (list: ListKind, level: number, more: Partial<Item> = {}): Item => ({
  kind: 'item',
  list,
  level,
  checked: false,
  value: null,
  ...more,
});

/** Between two cells of a row, on screens and in files. */
export const betweenCells = ' · ';

export const wordsOf = ({ runs }: Block): string => runs.map(({ text }) => text).join('');

/** The same block without its first `count` units of UTF-16. */
export function withoutStart(block: Block, count: number): Block {
  let left = count;
  const runs: Run[] = [];
  for (const run of block.runs) {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    if (cut < run.text.length) runs.push({ ...run, text: run.text.slice(cut) });
  }
  return { ...block, runs };
}
