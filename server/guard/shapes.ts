// What may stand where: plain values, maps and plain texts in maps, the elements and marks of the schema in rich text.
// A thing of another kind is not only useless: some editors mend it by themselves, in the name of whoever looks on.
import * as Y from 'yjs';
import type { Home, Parent } from './homes.ts';
import type { AnyType } from './roots.ts';
import { caps, type RootRule, Unfit } from './rules.ts';

type Holder = 'map' | 'text' | 'fragment' | 'element' | 'xml-text';

function holderOf(type: unknown): Holder | null {
  if (type instanceof Y.XmlElement) return 'element';
  if (type instanceof Y.XmlText) return 'xml-text';
  if (type instanceof Y.XmlFragment) return 'fragment';
  if (type instanceof Y.Text) return 'text';
  if (type instanceof Y.XmlHook) return null; // passes for a map, and nothing of ours makes one
  return type instanceof Y.Map ? 'map' : null;
}

export function typeOf(parent: Parent): AnyType | null {
  if (!(parent instanceof Y.Item)) return parent;
  return parent.content instanceof Y.ContentType ? parent.content.type : null;
}

function isShallow(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return true;
  return depth < caps.valueDepth && Object.values(value).every((one) => isShallow(one, depth + 1));
}

const isPlain = (content: unknown) => content instanceof Y.ContentAny && isShallow(content.arr);

function isNode(content: unknown, rule: RootRule): boolean {
  if (!(content instanceof Y.ContentType) || rule.kind !== 'xml') return false;
  const { type } = content;
  if (type instanceof Y.XmlElement) return rule.isElement(type.nodeName);
  return type instanceof Y.XmlText;
}

function isMapValue(content: unknown): boolean {
  if (!(content instanceof Y.ContentType)) return isPlain(content);
  const holder = holderOf(content.type);
  return holder === 'map' || holder === 'text';
}

function isFormatted(content: unknown, rule: RootRule): boolean {
  if (content instanceof Y.ContentString) return true;
  const isMark = content instanceof Y.ContentFormat && rule.kind === 'xml';
  return isMark && rule.isFormat(content.key) && isShallow(content.value);
}

type Fits = (content: unknown, key: string | null, rule: RootRule) => boolean;

const isKey = (key: string | null) => key !== null && key.length <= caps.keyUnits;

const fits: Readonly<Record<Holder, Fits>> = {
  map: (content, key) => isKey(key) && isMapValue(content),
  text: (content, key) => key === null && content instanceof Y.ContentString,
  fragment: (content, key, rule) => key === null && isNode(content, rule),
  element: (content, key, rule) =>
    key === null ? isNode(content, rule) : isKey(key) && isPlain(content),
  'xml-text': (content, key, rule) => key === null && isFormatted(content, rule),
};

/** Throws Unfit misshapen when the content may not stand in its home. */
export function checkShape(content: unknown, { parent, key }: Home, rule: RootRule): void {
  if (content instanceof Y.ContentDeleted) return;
  const holder = holderOf(typeOf(parent));
  if (holder === null || !fits[holder](content, key, rule)) throw new Unfit('misshapen');
}
