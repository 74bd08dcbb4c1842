// What may stand where: plain values, maps and plain texts in maps, the elements and marks of the schema in rich text.
// A thing of another kind is not only useless: some editors mend it by themselves, in the name of whoever looks on.
import * as Y from 'yjs';
import type { Home, Parent } from './homes.ts';
import type { AnyType } from './roots.ts';
import { caps, type Entered, type Fitness, type Moments, type RootRule, Unfit } from './rules.ts';

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

/** A map and a plain text are entered as such, values each by itself; null for what may stand in no map. */
function enteredBy(content: unknown): readonly Entered[] | null {
  if (content instanceof Y.ContentAny)
    return content.arr.map((value) => ({ kind: 'value', value }));
  if (!(content instanceof Y.ContentType)) return null;
  const holder = holderOf(content.type);
  return holder === 'map' || holder === 'text' ? [{ kind: holder }] : null;
}

const isKey = (key: string | null): key is string => key !== null && key.length <= caps.keyUnits;

function fitnessInMap(content: unknown, home: Home, rule: RootRule, moments: Moments): Fitness {
  const { key, entry, depth } = home;
  const entered = enteredBy(content);
  if (rule.kind !== 'map' || !entered || !isKey(key) || entry === null || depth > 1)
    return 'misshapen';
  const spot = { entry, field: depth === 0 ? null : key };
  const found = entered.map((one) => rule.fitnessOf(spot, one, moments));
  return found.find((fitness) => fitness !== 'fit') ?? 'fit';
}

/** `parent` is null at the top. */
function isNode(content: unknown, parent: string | null, rule: RootRule): boolean {
  if (!(content instanceof Y.ContentType) || rule.kind !== 'xml') return false;
  const { type } = content;
  if (type instanceof Y.XmlElement) return rule.mayHold(parent, type.nodeName);
  return type instanceof Y.XmlText && rule.mayHold(parent, null);
}

function isInElement(element: string, key: string | null, content: unknown, rule: RootRule) {
  if (key === null) return isNode(content, element, rule);
  if (!isKey(key) || rule.kind !== 'xml' || !(content instanceof Y.ContentAny)) return false;
  return content.arr.every((value) => rule.isAttribute(element, key, value));
}

function isFormatted(content: unknown, rule: RootRule): boolean {
  if (content instanceof Y.ContentString) return true;
  const isMark = content instanceof Y.ContentFormat && rule.kind === 'xml';
  return isMark && rule.isFormat(content.key, content.value);
}

function fitnessOf(content: unknown, home: Home, rule: RootRule, moments: Moments): Fitness {
  const type = typeOf(home.parent);
  const { key } = home;
  const toFitness = (isFit: boolean): Fitness => (isFit ? 'fit' : 'misshapen');
  switch (holderOf(type)) {
    case 'map':
      return fitnessInMap(content, home, rule, moments);
    case 'text':
      return toFitness(key === null && content instanceof Y.ContentString);
    case 'fragment':
      return toFitness(key === null && isNode(content, null, rule));
    case 'element':
      return toFitness(
        type instanceof Y.XmlElement && isInElement(type.nodeName, key, content, rule),
      );
    case 'xml-text':
      return toFitness(key === null && isFormatted(content, rule));
    case null:
      return 'misshapen';
  }
}

/** Throws Unfit misshapen or misvalued when the content may not stand in its home. */
export function checkShape(content: unknown, home: Home, rule: RootRule, moments: Moments): void {
  if (content instanceof Y.ContentDeleted) return;
  const fitness = fitnessOf(content, home, rule, moments);
  if (fitness !== 'fit') throw new Unfit(fitness);
}
