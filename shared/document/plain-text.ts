// Rich text as plain paragraphs, for overviews and counts.
import * as Y from 'yjs';

const blocks = new Set(['paragraph', 'heading', 'blockquote', 'listItem', 'taskItem']);
/** Nobody nests so deep by hand; a program could until the reading breaks. */
const deepest = 40;

function textOf(node: unknown, depth = 0): string {
  if (node instanceof Y.XmlText) {
    return node
      .toDelta()
      .map((part: { insert: unknown }) => (typeof part.insert === 'string' ? part.insert : ''))
      .join('');
  }
  if (node instanceof Y.XmlElement && node.nodeName === 'hardBreak') return '\n';
  if (!(node instanceof Y.XmlFragment) || depth > deepest) return '';
  const children: unknown[] = node.toArray();
  const inner = children.map((child) => textOf(child, depth + 1)).join('');
  return node instanceof Y.XmlElement && blocks.has(node.nodeName) ? `${inner}\n` : inner;
}

/** Text of a fragment, a line per block, without empty lines at the ends. */
export function toPlainText(fragment: Y.XmlFragment): string {
  return textOf(fragment)
    .replace(/\n{2,}/g, '\n')
    .trim();
}
