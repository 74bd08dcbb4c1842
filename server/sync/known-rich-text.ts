// Rich text as it leaves the documents: only nodes, marks and attributes of the schema, only links that may be followed.
// Any program may write on the wire, past every editor.
import * as z from 'zod/mini';
import { isSafeLink, richTextMarks, richTextNodes } from '../../shared/document/brief-document.ts';

interface Known {
  type: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: Known[];
  content?: Known[];
}

const node = z.object({
  type: z.string(),
  text: z.optional(z.string()),
  attrs: z.optional(z.record(z.string(), z.unknown())),
  marks: z.optional(z.array(z.unknown())),
  content: z.optional(z.array(z.unknown())),
});

const deepest = 40;

function toAttributes(type: string, attrs: Record<string, unknown>): Record<string, unknown> {
  if (type === 'heading')
    return { level: [1, 2, 3].includes(Number(attrs.level)) ? Number(attrs.level) : 2 };
  if (type === 'taskItem') return { checked: attrs.checked === true };
  if (type === 'orderedList') return { start: Number.isInteger(attrs.start) ? attrs.start : 1 };
  if (type === 'link') return { href: String(attrs.href) };
  return {};
}

function toMark(input: unknown): Known[] {
  const parsed = node.safeParse(input);
  if (!parsed.success) return [];
  const { type, attrs = {} } = parsed.data;
  if (!(richTextMarks as readonly string[]).includes(type)) return [];
  if (type === 'link' && !isSafeLink(String(attrs.href))) return [];
  return [{ type, ...(type === 'link' && { attrs: toAttributes(type, attrs) }) }];
}

function toNode(input: unknown, depth: number): Known[] {
  const parsed = node.safeParse(input);
  if (!parsed.success || depth > deepest) return [];
  const { type, text, attrs = {}, marks = [], content = [] } = parsed.data;
  const inner = content.flatMap((child) => toNode(child, depth + 1));
  // An unknown wrapper goes, the words inside it stay.
  if (type !== 'doc' && !(richTextNodes as readonly string[]).includes(type)) return inner;
  if (type === 'text') return text ? [{ type, text, marks: marks.flatMap(toMark) }] : [];
  const known = toAttributes(type, attrs);
  return [
    {
      type,
      ...(Object.keys(known).length > 0 && { attrs: known }),
      ...(inner.length > 0 && { content: inner }),
    },
  ];
}

/** ProseMirror JSON of a document, freed of everything the schema does not know. */
export function toKnownRichText(json: unknown): unknown {
  return toNode(json, 0)[0] ?? null;
}
