// Signs of lists go, words stay: blocks that begin with a sign become items. What looks like a sign and stands alone
// (-5 °C, 1. maj, o) stays words, for a lost word is worse than a sign left over.
import { type Block, itemOf, withoutStart, wordsOf } from './block.ts';
import { readSign, type Sign } from './signs.ts';

/** For each block whether its sign is one. One pass each: a paste may have a hundred thousand lines. */
function findBorneOut(blocks: readonly Block[], signs: readonly (Sign | null)[]): boolean[] {
  const sure = signs.map((sign) => sign?.needs === 'alone');
  const last = new Map<string, { readonly at: number; readonly value: number }>();
  const hasSame = (at: number) =>
    [at - 1, at + 1].some((beside) => signs[beside]?.glyph === signs[at]?.glyph);
  const isItem = (at: number) => sure[at] || blocks[at]?.place.kind === 'item';
  for (const [at, sign] of signs.entries()) {
    if (sign?.needs === 'same') sure[at] = hasSame(at);
    for (const { row, value } of sign?.ordinals ?? []) {
      const before = last.get(row);
      if (before && before.value + 1 === value) sure[at] = sure[before.at] = true;
      last.set(row, { at, value });
    }
  }
  for (const [at, sign] of signs.entries())
    if (sign?.needs === 'listed') sure[at] = isItem(at - 1) || isItem(at + 1) || hasSame(at);
  return sure;
}

const indentOf = (words: string) =>
  (/^[ \t\u00a0\u3000]*/.exec(words)?.[0] ?? '').replace(/\t/g, '    ').length;

/** The block as the item that its sign says; `indents` are those of the items above. */
function toItem(block: Block, sign: Sign, indents: number[]): Block {
  const { list, checked, length } = sign;
  if (block.place.kind === 'item') {
    const place = list === 'task' ? { ...block.place, list, checked } : block.place;
    return { ...withoutStart(block, length), place };
  }
  const indent = indentOf(wordsOf(block));
  while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop();
  if (indents.at(-1) !== indent) indents.push(indent);
  const value = sign.ordinals.at(-1)?.value ?? null;
  return {
    ...withoutStart(block, length),
    place: itemOf(list, indents.length, { checked, value }),
  };
}

/** The same blocks in the same order, those that began with a sign as items without it. */
export function takeSignsOff(blocks: readonly Block[]): Block[] {
  // An empty line between two items does not part them.
  const written = blocks.filter((block) => wordsOf(block).trim() !== '');
  const signs = written.map((block) =>
    block.place.kind === 'heading' || block.place.kind === 'row' ? null : readSign(wordsOf(block)),
  );
  const sure = findBorneOut(written, signs);
  const indents: number[] = [];
  const taken = new Map<Block, Block>();
  for (const [at, block] of written.entries()) {
    const sign = signs[at];
    // An item that a program marked has had its sign taken off: numbers in it are words.
    const isMarked = block.place.kind === 'item' && sign?.list === 'number';
    if (sign && sure[at] && !isMarked) taken.set(block, toItem(block, sign, indents));
    else if (!sign) indents.length = 0;
  }
  return blocks.map((block) => taken.get(block) ?? block);
}
