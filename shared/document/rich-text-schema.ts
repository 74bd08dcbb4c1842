// What may stand where in rich text, node by node, as the editor has it: the guard refuses the rest, readers leave it
// out. No whole document is judged here: two people who write at the same time may well leave a list without an item.
import {
  isRichTextMark,
  isRichTextNode,
  type richTextNodes,
  toMarkName,
} from './brief-document.ts';

export type RichTextNode = (typeof richTextNodes)[number];
export type RichTextParent = RichTextNode | 'doc';

const blocks = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'taskList',
  'blockquote',
] as const;
const inline = ['text', 'hardBreak'] as const;

const held: Readonly<Record<RichTextParent, readonly RichTextNode[]>> = {
  doc: blocks,
  paragraph: inline,
  heading: inline,
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  taskList: ['taskItem'],
  listItem: blocks,
  taskItem: blocks,
  blockquote: blocks,
  hardBreak: [],
  text: [],
};

const isHeadingLevel = (value: unknown) => [1, 2, 3, 4, 5, 6].some((level) => level === value);
const isMarker = (value: unknown) => typeof value === 'string' && /^[1aAiI]$/.test(value);

type Attributes = Readonly<Record<string, (value: unknown) => boolean>>;
const attributes: ReadonlyMap<string, Attributes> = new Map<string, Attributes>([
  ['heading', { level: isHeadingLevel }],
  ['orderedList', { start: Number.isSafeInteger, type: isMarker }],
  ['taskItem', { checked: (value) => typeof value === 'boolean' }],
]);

/** Elements of rich text by name: text is no element. */
export const isRichTextElement = (name: string): name is Exclude<RichTextNode, 'text'> =>
  isRichTextNode(name) && name !== 'text';

export const holds = (parent: RichTextParent): readonly RichTextNode[] => held[parent];

/** Whether a node may be a child of another; by names as they come, of which any may be unknown. */
export function mayHold(parent: string, child: string): boolean {
  if (parent !== 'doc' && !isRichTextElement(parent)) return false;
  return held[parent].some((name) => name === child);
}

/** Whether an element may have such an attribute. */
export function isRichTextAttribute(element: string, key: string, value: unknown): boolean {
  const known = attributes.get(element);
  return known !== undefined && Object.hasOwn(known, key) && known[key]?.(value) === true;
}

/** Whether a text may be marked so from here on; null ends the mark. */
export function isRichTextFormat(key: string, value: unknown): boolean {
  if (!isRichTextMark(key)) return false;
  if (value === null || (value === true && toMarkName(key) !== 'link')) return true;
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  const set = Object.entries(value);
  if (toMarkName(key) !== 'link') return set.length === 0;
  return set.length === 1 && set.every(([name, to]) => name === 'href' && typeof to === 'string');
}
