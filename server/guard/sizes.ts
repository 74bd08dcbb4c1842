// How large a single thing may be that is no text: values, marks, names and keys. Asked of everything that comes, also of
// what stands in something that is gone and will be seen by nobody: the log keeps it.
import * as Y from 'yjs';
import { caps, Unfit } from './rules.ts';

/** What a kind of content holds beside text and types. */
function valuesOf(content: unknown): readonly unknown[] {
  if (content instanceof Y.ContentAny || content instanceof Y.ContentJSON) return content.arr;
  if (content instanceof Y.ContentFormat) return [content.key, content.value];
  if (content instanceof Y.ContentEmbed) return [content.embed];
  if (content instanceof Y.ContentBinary) return [content.content];
  if (content instanceof Y.ContentDoc) return [content.doc.guid, content.opts];
  if (!(content instanceof Y.ContentType)) return [];
  const { type } = content;
  if (type instanceof Y.XmlElement) return [type.nodeName];
  return type instanceof Y.XmlHook ? [type.hookName] : [];
}

/** Its own length; what lies in it is counted by itself. */
function unitsOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (value instanceof Uint8Array) return value.byteLength;
  return 0;
}

function inside(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  return Array.isArray(value) ? value : Object.entries(value).flat();
}

/** Not by recursion: what will be seen by nobody may be nested as deep as its bytes reach. */
function isSmall(values: readonly unknown[]): boolean {
  const stack: unknown[] = [];
  let left: number = caps.valueUnits;
  for (let next = values; ; next = inside(stack.pop())) {
    left -= next.length + next.reduce<number>((sum, value) => sum + unitsOf(value), 0);
    if (left < 0) return false;
    stack.push(...next);
    if (stack.length === 0) return true;
  }
}

/** Throws Unfit too-much. */
export function checkSize({ content, parentSub }: Y.Item): void {
  if ((parentSub?.length ?? 0) > caps.keyUnits || !isSmall(valuesOf(content)))
    throw new Unfit('too-much');
}
