// Where things lie: in which root, below which entry of it, and directly in what. Told of what stands in the document
// and of structs that are still to come into it.
import * as Y from 'yjs';
import { groundsOf, type News, standing } from './news.ts';
import type { AnyType, Roots } from './roots.ts';
import { caps, Unfit } from './rules.ts';
import type { Struct } from './update.ts';

/** A type of the document, or a struct that will be one. */
export type Parent = AnyType | Y.Item;

export interface Home {
  readonly parent: Parent;
  /** Its key in the parent; null in a list. */
  readonly key: string | null;
  readonly root: string;
  /** The key of the root below which it lies, or which it is; null when the root is a list. */
  readonly entry: string | null;
  /** Types between it and the root. */
  readonly depth: number;
}

/** Null: what it lies in is deleted and gone, so it has no effect. */
export type MaybeHome = Home | null;

export interface Homes {
  /** Throws Unfit: unknown-root, misshapen or crossed. */
  of(struct: Struct | Y.Item | Y.GC): MaybeHome;
}

function homeIn(parent: Parent, key: string | null, own: MaybeHome, root: string): Home {
  if (own && own.depth >= caps.depth) throw new Unfit('misshapen');
  return { parent, key, root, entry: own ? own.entry : key, depth: own ? own.depth + 1 : 0 };
}

export function createHomes(doc: Y.Doc, roots: Roots, news: News): Homes {
  const known = new Map<Struct | Y.Item | Y.GC, MaybeHome>();
  const ofTypes = new Map<AnyType, Home | 'root' | null>();

  function rootNamed(name: string): AnyType {
    const type = roots.typeOf(name);
    if (!type) throw new Unfit('unknown-root');
    return type;
  }

  /** The home of the struct that a type of the document is; 'root' when it is one, null when it is gone. */
  function ofType(type: AnyType): Home | 'root' | null {
    const found = ofTypes.get(type);
    if (found !== undefined) return found;
    const isRoot = roots.nameOf(type) !== undefined;
    const home = isRoot ? 'root' : type._item ? ofStanding(type._item) : null;
    ofTypes.set(type, home);
    return home;
  }

  function ofStanding(struct: Y.Item | Y.GC): MaybeHome {
    if (!(struct instanceof Y.Item) || !(struct.parent instanceof Y.AbstractType)) return null;
    const { parent, parentSub } = struct;
    const own = ofType(parent);
    if (own === null) return null;
    const root = own === 'root' ? (roots.nameOf(parent) ?? '') : own.root;
    return homeIn(parent, parentSub, own === 'root' ? null : own, root);
  }

  function inside(parentId: Y.ID, key: string | null): MaybeHome {
    const parent = news.find(parentId) ?? standing(doc, parentId);
    if (!(parent instanceof Y.Item) || parent.deleted) return null;
    if (!(parent.content instanceof Y.ContentType)) {
      // Deleted by its writer before it was sent.
      if (parent.content instanceof Y.ContentDeleted) return null;
      throw new Unfit('misshapen');
    }
    const own = of(parent);
    if (own === null) return null;
    const isComing = news.find(parentId) !== null;
    return homeIn(isComing ? parent : parent.content.type, key, own, own.root);
  }

  /** Beside a neighbour: in the same parent, under the same key. */
  function beside(neighbours: readonly Y.ID[]): MaybeHome {
    const [first, second] = neighbours.map((id) => of(news.find(id) ?? standing(doc, id)));
    if (first === undefined) throw new Unfit('misshapen');
    if (second === undefined) return first;
    const isSame = first?.parent === second?.parent && first?.key === second?.key;
    if (!isSame) throw new Unfit('crossed');
    return first;
  }

  function place(struct: Struct): MaybeHome {
    if (!(struct instanceof Y.Item)) return null;
    const neighbours = [struct.origin, struct.rightOrigin].filter((id) => id !== null);
    if (neighbours.length > 0) return beside(neighbours);
    const parent: unknown = struct.parent;
    if (typeof parent === 'string')
      return homeIn(rootNamed(parent), struct.parentSub, null, parent);
    return parent instanceof Y.ID ? inside(parent, struct.parentSub) : null;
  }

  /** Of a struct whose beginning the document has already, the end must lie where the beginning does. */
  function agreed(struct: Struct, home: MaybeHome): MaybeHome {
    const { client, clock } = struct.id;
    const reached = Y.getState(doc.store, client);
    if (clock >= reached) return home;
    const begun = ofStanding(standing(doc, Y.createID(client, reached - 1)));
    if (begun?.parent !== home?.parent || begun?.key !== home?.key) throw new Unfit('crossed');
    return home;
  }

  function settle(struct: Struct): MaybeHome {
    const home = agreed(struct, place(struct));
    known.set(struct, home);
    return home;
  }

  const isWaiting = (id: Y.ID) => {
    const ground = news.find(id);
    return ground !== null && !known.has(ground);
  };

  /** A struct whose grounds are new as well waits for them; one that waits for itself is refused. */
  function ofComing(struct: Struct): MaybeHome {
    if (!groundsOf(struct).some(isWaiting)) return settle(struct);
    const stack = [struct];
    const open = new Set<Struct>();
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const missing = groundsOf(top)
        .map((id) => news.find(id))
        .filter((ground) => ground !== null && !known.has(ground));
      if (missing.length === 0) {
        settle(top);
        stack.pop();
        continue;
      }
      if (open.has(top)) throw new Unfit('gap');
      open.add(top);
      for (const ground of missing) if (ground) stack.push(ground);
    }
    return known.get(struct) ?? null;
  }

  function of(struct: Struct | Y.Item | Y.GC): MaybeHome {
    const found = known.get(struct);
    if (found !== undefined) return found;
    if (news.has(struct)) return ofComing(struct);
    const home = ofStanding(struct);
    known.set(struct, home);
    return home;
  }

  return { of };
}
