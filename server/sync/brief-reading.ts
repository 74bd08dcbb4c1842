// A brief for readers: as rich text, or as plain paragraphs and cut where it is longer from before than a brief may be.
import type * as Y from 'yjs';
import { toPlainText } from '../../shared/document/plain-text.ts';
import { type RichText, readRichText } from '../../shared/document/rich-text-reading.ts';
import { limits } from '../../shared/model/limits.ts';

const toParagraph = (text: string): RichText => ({
  type: 'paragraph',
  ...(text !== '' && { content: [{ type: 'text', text }] }),
});

/** A ProseMirror document, or null when nothing was written. `most`: units of UTF-16. */
export function readBrief(
  fragment: Y.XmlFragment,
  most: number = limits.richTextUnits,
): RichText | null {
  const words = toPlainText(fragment, most + 1);
  if (words.length <= most) return readRichText(fragment);
  return { type: 'doc', content: words.slice(0, most).split('\n').map(toParagraph) };
}
