// What programs leave between words and nobody sees goes: soft hyphens, marks of width zero, doubled spaces, breaks at
// the ends. Joiners stay, for scripts and emoji need them, and so do spaces that must not break inside a phrase.
import type { Block, Run } from './block.ts';

const unseen = /[\u00AD\u200B\u2060\uFEFF\uFFFC]/g;
const control = /(?!\n)\p{Cc}/gu;

const tidyText = (text: string) =>
  text
    .replace(/\t/g, ' ')
    .replace(unseen, '')
    .replace(control, '')
    .replace(/[ \u00a0]{2,}/g, ' ');

/** The same words without space at the ends of the block, nor before and after a break. */
export function tidy(block: Block): Block {
  const runs: Run[] = [];
  let before = '\n';
  for (const run of block.runs) {
    let text = tidyText(run.text).replace(/[ \u00a0]?\n[ \u00a0\n]*/g, '\n');
    if (/[\s]$/.test(before)) text = text.replace(before === '\n' ? /^\s+/ : /^[ \u00a0]+/, '');
    if (text === '') continue;
    before = text.slice(-1);
    runs.push({ ...run, text });
  }
  for (let last = runs.pop(); last; last = runs.pop()) {
    const text = last.text.trimEnd();
    if (text === '') continue;
    runs.push({ ...last, text });
    break;
  }
  return { ...block, runs };
}
