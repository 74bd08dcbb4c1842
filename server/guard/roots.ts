// The roots of a document as types, opened before anything is applied, so that nobody can make one of another kind.
import type * as Y from 'yjs';
import type { RootRules } from './rules.ts';

export type AnyType = Y.AbstractType<unknown>;

export interface Roots {
  typeOf(name: string): AnyType | undefined;
  nameOf(type: AnyType): string | undefined;
}

export function openRoots(doc: Y.Doc, rules: RootRules): Roots {
  const types = new Map<string, AnyType>();
  const names = new Map<AnyType, string>();
  for (const [name, { kind }] of Object.entries(rules)) {
    const opened = kind === 'map' ? doc.getMap(name) : doc.getXmlFragment(name);
    const type = opened as unknown as AnyType;
    types.set(name, type);
    names.set(type, name);
  }
  return { typeOf: (name) => types.get(name), nameOf: (type) => names.get(type) };
}
