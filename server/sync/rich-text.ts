// Rich text of a document as ProseMirror JSON. What any program may have written there beside the schema is left out:
// unknown nodes and marks, unsafe links, attributes of other kinds, and nesting without end.
import * as Y from 'yjs';
import {
  isRichTextMark,
  isRichTextNode,
  isSafeLink,
  toMarkName,
} from '../../shared/document/brief-document.ts';

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

const deepest = 24;

const levels: readonly unknown[] = [1, 2, 3];
const attributes: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> =
  {
    heading: { level: (value) => levels.includes(value) },
    orderedList: { start: (value) => Number.isSafeInteger(value) },
    taskItem: { checked: (value) => typeof value === 'boolean' },
  };

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
  const isFit = attributes[element.nodeName] ?? {};
  const set: Record<string, unknown> = element.getAttributes();
  return Object.fromEntries(Object.entries(set).filter(([key, value]) => isFit[key]?.(value)));
}

function toNodes(node: unknown, depth: number): RichText[] {
  if (node instanceof Y.XmlText) return toTexts(node);
  if (!(node instanceof Y.XmlElement)) return [];
  const content = toContent(node, depth + 1);
  // An unknown wrapper goes, the words inside it stay.
  if (!isRichTextNode(node.nodeName)) return content;
  const attrs = toAttributes(node);
  return [
    {
      type: node.nodeName,
      ...(Object.keys(attrs).length > 0 && { attrs }),
      ...(content.length > 0 && { content }),
    },
  ];
}

function toContent(parent: Y.XmlFragment, depth: number): RichText[] {
  if (depth > deepest) return [];
  return parent.toArray().flatMap((node) => toNodes(node, depth));
}

const hasWords = ({ text, content = [] }: RichText): boolean =>
  (text !== undefined && text.trim() !== '') || content.some(hasWords);

/** A ProseMirror document, or null when nothing was written. */
export function readRichText(fragment: Y.XmlFragment): RichText | null {
  const brief: RichText = { type: 'doc', content: toContent(fragment, 0) };
  return hasWords(brief) ? brief : null;
}
