// One thing per Yjs document, shared by every component that asks for it and gone with the document.
import type * as Y from 'yjs';

export function perDocument<T>(make: (doc: Y.Doc) => T): (doc: Y.Doc) => T {
  const made = new WeakMap<Y.Doc, { readonly thing: T }>();
  return (doc) => {
    const known = made.get(doc) ?? { thing: make(doc) };
    made.set(doc, known);
    return known.thing;
  };
}
