// Words as they come, gathered into blocks: spaces are folded as a page shows them, a sign that was drawn is kept apart.
// Reads no element.
import { type Block, itemOf, type Place, type Run } from './block.ts';
import type { Look } from './look.ts';
import { judgeSign } from './signs.ts';

export interface BlockWriter {
  readonly blocks: Block[];
  /** Where the next words stand; those after them stand as `then` says. */
  place(place: Place, then: Place): void;
  words(text: string, look: Look): void;
  /** What was drawn as a sign before the words, and how deep. */
  sign(text: string, level: number): void;
  hasWords(): boolean;
  /** Two of them end the block. */
  lineBreak(look: Look, quoted: boolean): void;
  /** Ends the block. */
  end(quoted: boolean): void;
}

const paragraph: Place = { kind: 'paragraph' };
/** No program draws longer ones, the space behind them included. */
const longestSign = 100;

/** Words that look the same are gathered as parts: to look at the end of a text that grows costs its whole length. */
interface OpenRun extends Omit<Run, 'text'> {
  readonly parts: string[];
}

const closed = ({ parts, ...look }: OpenRun): Run => ({ ...look, text: parts.join('') });

export function createBlockWriter(): BlockWriter {
  const blocks: Block[] = [];
  let runs: OpenRun[] = [];
  let last = '\n';
  let hasWords = false;
  let next: Place = paragraph;
  let after: Place = paragraph;
  let sign = '';
  let signLevel = 1;

  function add(text: string, { bold, italic, strike, href }: Look) {
    if (text === '') return;
    last = text.slice(-1);
    hasWords ||= text.trim() !== '';
    const run = runs.at(-1);
    const isSame =
      run?.bold === bold && run.italic === italic && run.strike === strike && run.href === href;
    if (run && isSame) run.parts.push(text);
    else runs.push({ parts: [text], bold, italic, strike, href });
  }

  function placeNow(): Place {
    if (sign.trim() === '' || next.kind === 'heading') return next;
    const { list, checked, value } = judgeSign(sign);
    const level = next.kind === 'item' ? next.level : signLevel;
    return itemOf(list, level, { checked, value });
  }

  const writer: BlockWriter = {
    blocks,
    place(place, then) {
      next = place;
      after = then;
    },
    words(text, look) {
      if (look.keepsSpace) return add(text.replace(/\r\n?/g, '\n'), look);
      const folded = text.replace(/[ \t\n\r\f]+/g, ' ');
      add(/[ \n]/.test(last) ? folded.replace(/^ /, '') : folded, look);
    },
    sign(text, level) {
      if (sign.length < longestSign) sign += text;
      signLevel = level;
    },
    hasWords: () => hasWords,
    lineBreak(look, quoted) {
      if (hasWords && last === '\n') writer.end(quoted);
      else add('\n', look);
    },
    end(quoted) {
      if (hasWords) {
        blocks.push({ place: placeNow(), quoted, runs: runs.map(closed) });
        sign = '';
        next = after;
      }
      runs = [];
      last = '\n';
      hasWords = false;
    },
  };
  return writer;
}
