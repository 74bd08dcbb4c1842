// Plain text from the clipboard: a block per line, the cells of a row apart.
import { type Block, betweenCells, plainRun, wordsOf } from './block.ts';
import { takeSignsOff } from './take-signs-off.ts';

/** Ends of lines as programs write them: a cell or a slide has others than a text. */
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

const toBlock = (line: string): Block => ({
  place: { kind: 'paragraph' },
  quoted: false,
  runs: line === '' ? [] : [plainRun(line)],
});

/** Tabs after words stand between cells; what a colon ends is a label. */
function partCells(block: Block): Block {
  const words = wordsOf(block).trim();
  if (!words.includes('\t')) return block;
  const cells = words.split('\t').flatMap((cell) => cell.trim() || []);
  const text = cells
    .map((cell, at) => (at === 0 ? '' : cells[at - 1]?.endsWith(':') ? ' ' : betweenCells) + cell)
    .join('');
  const place = block.place.kind === 'paragraph' ? ({ kind: 'row' } as const) : block.place;
  return { ...block, place, runs: [plainRun(text)] };
}

/** One block for each line, also for an empty one. */
export function readText(text: string): Block[] {
  return takeSignsOff(readLines(text)).map(partCells);
}

/** The same as it stands, signs and all. */
export function readLines(text: string): Block[] {
  return text.split(lineEnd).map(toBlock);
}
