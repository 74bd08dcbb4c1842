// Rich text of a document as ProseMirror JSON that the schema always takes, whatever any program has written there: what
// stands where it may not is put where it may, what nobody can show goes, and the words stay.
import * as Y from 'yjs';
import { isSafeLink } from '../model/safe-link.ts';
import { isRichTextMark, toMarkName } from './brief-document.ts';
import {
  holds,
  isRichTextAttribute,
  isRichTextElement,
  type RichTextParent,
} from './rich-text-schema.ts';

export interface RichText {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly RichText[];
  readonly text?: string;
  readonly marks?: readonly Mark[];
}

interface Mark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** Nobody nests so deep by hand; a program could until the reading breaks. */
const deepest = 24;

function toMark(key: string, value: unknown): Mark[] {
  const type = toMarkName(key);
  if (!isRichTextMark(key) || value === null) return [];
  if (type !== 'link') return [{ type }];
  const href: unknown = typeof value === 'object' && 'href' in value ? value.href : null;
  return typeof href === 'string' && isSafeLink(href) ? [{ type, attrs: { href } }] : [];
}

function toTexts(text: Y.XmlText): RichText[] {
  const delta: { insert: unknown; attributes?: Record<string, unknown> }[] = text.toDelta();
  return delta.flatMap(({ insert, attributes: set = {} }) => {
    if (typeof insert !== 'string' || insert === '') return [];
    const kept = Object.entries(set).flatMap(([key, value]) => toMark(key, value));
    return [{ type: 'text', text: insert, ...(kept.length > 0 && { marks: kept }) }];
  });
}

function toAttributes(element: Y.XmlElement): Record<string, unknown> {
  const set: Record<string, unknown> = element.getAttributes();
  return Object.fromEntries(
    Object.entries(set).filter(([key, value]) => isRichTextAttribute(element.nodeName, key, value)),
  );
}

const isItem = ({ type }: RichText) => type === 'listItem' || type === 'taskItem';
const isInline = ({ type }: RichText) => type === 'text' || type === 'hardBreak';

/** Only what stands in a line: of blocks the words. */
const toLine = (nodes: readonly RichText[]): RichText[] =>
  nodes.flatMap((node) => (isInline(node) ? [node] : toLine(node.content ?? [])));

/** Words that stand bare become a paragraph; items without their list are what is in them. */
function toBlocks(nodes: readonly RichText[]): RichText[] {
  const blocks: RichText[] = [];
  let line: RichText[] = [];
  function endLine(): void {
    if (line.some(({ text }) => text !== undefined))
      blocks.push({ type: 'paragraph', content: line });
    line = [];
  }
  for (const node of nodes) {
    if (isInline(node)) line.push(node);
    else {
      endLine();
      blocks.push(...(isItem(node) ? (node.content ?? []) : [node]));
    }
  }
  endLine();
  return blocks;
}

/** Each in an item of its own. */
function toItems(nodes: readonly RichText[], type: string): RichText[] {
  return nodes.flatMap((node) => {
    if (node.type === type) return [node];
    const [begin, ...rest] = toBlocks([node]);
    return begin ? [{ type, content: toItemContent([begin, ...rest]) }] : [];
  });
}

/** An item begins with a paragraph. */
const toItemContent = (blocks: readonly RichText[]): readonly RichText[] =>
  blocks[0]?.type === 'paragraph' ? blocks : [{ type: 'paragraph' }, ...blocks];

/** Children as a parent may have them. */
function fitInto(parent: RichTextParent, nodes: readonly RichText[]): readonly RichText[] {
  const [wanted] = holds(parent);
  if (wanted === undefined) return [];
  if (wanted === 'text') return toLine(nodes);
  if (wanted === 'listItem' || wanted === 'taskItem') return toItems(nodes, wanted);
  const blocks = toBlocks(nodes);
  return parent === 'listItem' || parent === 'taskItem' ? toItemContent(blocks) : blocks;
}

/** What is nothing without something in it. */
const isHollow = ({ type, content }: RichText) =>
  content === undefined && (type.endsWith('List') || type === 'blockquote');

function toNodes(node: unknown, depth: number): RichText[] {
  if (node instanceof Y.XmlText) return toTexts(node);
  if (!(node instanceof Y.XmlElement)) return [];
  const inside = toContent(node, depth + 1);
  const { nodeName: type } = node;
  // An unknown wrapper goes, the words inside it stay.
  if (!isRichTextElement(type)) return inside;
  const attrs = toAttributes(node);
  const content = fitInto(type, inside);
  const made: RichText = {
    type,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(content.length > 0 && { content }),
  };
  return isHollow(made) ? [] : [made];
}

function toContent(parent: Y.XmlFragment, depth: number): RichText[] {
  if (depth > deepest) return [];
  return parent.toArray().flatMap((node) => toNodes(node, depth));
}

/** The nodes at the top: what one child of the fragment comes to, which may be nothing or several. */
export const readTopNode = (node: unknown): readonly RichText[] => fitInto('doc', toNodes(node, 0));

const hasWords = ({ text, content = [] }: RichText): boolean =>
  (text !== undefined && text.trim() !== '') || content.some(hasWords);

/** A ProseMirror document, or null when nothing was written. */
export function readRichText(fragment: Y.XmlFragment): RichText | null {
  const brief: RichText = { type: 'doc', content: fitInto('doc', toContent(fragment, 0)) };
  return hasWords(brief) ? brief : null;
}
