// Rich text as plain paragraphs, for overviews and counts.
import * as Y from 'yjs';
import { limits } from '../model/limits.ts';

const blocks = new Set(['paragraph', 'heading', 'blockquote', 'listItem', 'taskItem']);
/** Nobody nests so deep by hand; a program could until the reading breaks. */
const deepest = 40;

/** What is still to be read, in units. */
interface Budget {
  left: number;
}

function take(text: string, budget: Budget): string {
  const taken = text.length > budget.left ? text.slice(0, budget.left) : text;
  budget.left -= taken.length;
  return taken;
}

/** Struct by struct: the marks of a long text are nothing to a reader of plain words, and cost much. */
function wordsOf({ _start }: Y.XmlText, budget: Budget): string {
  const words: string[] = [];
  for (let item = _start; item !== null && budget.left > 0; item = item.right) {
    const isText = !item.deleted && item.content instanceof Y.ContentString;
    if (isText) words.push(take((item.content as Y.ContentString).str, budget));
  }
  return words.join('');
}

function textOf(node: unknown, budget: Budget, depth = 0): string {
  if (budget.left <= 0) return '';
  if (node instanceof Y.XmlText) return wordsOf(node, budget);
  if (node instanceof Y.XmlElement && node.nodeName === 'hardBreak') return '\n';
  if (!(node instanceof Y.XmlFragment) || depth > deepest) return '';
  const children: unknown[] = node.toArray();
  const inner = children.map((child) => textOf(child, budget, depth + 1)).join('');
  return node instanceof Y.XmlElement && blocks.has(node.nodeName) ? `${inner}\n` : inner;
}

/**
 * Text of a fragment, a line per block, without empty lines at the ends. No more than may stand in one: what is longer
 * from before is cut.
 */
export function toPlainText(fragment: Y.XmlFragment, most: number = limits.richTextUnits): string {
  return textOf(fragment, { left: most })
    .replace(/\n{2,}/g, '\n')
    .trim();
}
