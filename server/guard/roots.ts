// The roots of a document as types, opened before anything is applied, so that nobody can make one of another kind.
import * as Y from 'yjs';
import { type RootRules, Unfit } from './rules.ts';
import type { UpdateContent } from './update.ts';

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

/** Yjs makes a root as it reads its name, also for what the document has already. Throws Unfit unknown-root. */
export function checkRoots({ structs }: UpdateContent, roots: Roots): void {
  for (const struct of structs) {
    const parent: unknown = struct instanceof Y.Item ? struct.parent : null;
    if (typeof parent === 'string' && !roots.typeOf(parent)) throw new Unfit('unknown-root');
  }
}
