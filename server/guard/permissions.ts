// Who may do what: by root and, where entries are owned, by entry. An entry belongs to whoever put it there first.
import type { Home, MaybeHome } from './homes.ts';
import type { AnyType, Roots } from './roots.ts';
import { type OwnerOf, type RootRules, type Scope, Unfit, type Writer } from './rules.ts';

export interface Permissions {
  /** May something come into this place? Throws Unfit: not-allowed or not-yours. */
  checkComing(home: Home): void;
  /** May something be stored that nobody will see? Throws Unfit not-allowed. */
  checkTrace(): void;
  /** May what lies in this place be deleted? Throws Unfit: not-allowed or not-yours. */
  checkGoing(home: MaybeHome): void;
}

/** The client that was the first to put something under a key of a root. */
function firstClient(root: AnyType, key: string): number | null {
  let item = root._map.get(key) ?? null;
  while (item?.left) item = item.left;
  return item?.id.client ?? null;
}

export function createPermissions(
  roots: Roots,
  rules: RootRules,
  ownerOf: OwnerOf,
  writer: Writer,
): Permissions {
  const scopes = new Map<string, Scope>();
  const owners = new Map<string, string | null>();

  function scopeIn(root: string): Scope {
    const scope = scopes.get(root) ?? writer.scopeOf(root);
    scopes.set(root, scope);
    return scope;
  }

  /** Null when there is no such entry yet; empty when nobody is known to have put it there. */
  function ownerOfEntry(root: string, entry: string): string | null {
    const place = `${root}/${entry}`;
    const found = owners.get(place);
    if (found !== undefined) return found;
    const type = roots.typeOf(root);
    const client = type ? firstClient(type, entry) : null;
    const owner = client === null ? null : (ownerOf(client) ?? '');
    owners.set(place, owner);
    return owner;
  }

  const isOwn = (owner: string) => writer.personIds.includes(owner);
  const isOwned = (root: string) => {
    const rule = rules[root];
    return rule?.kind === 'map' && rule.isOwned;
  };

  return {
    checkComing({ root, entry, depth }) {
      const scope = scopeIn(root);
      if (scope === 'none') throw new Unfit('not-allowed');
      if (!isOwned(root) || entry === null) return;
      const owner = ownerOfEntry(root, entry);
      if (owner === null) {
        if (scope === 'mend') throw new Unfit('not-allowed');
        return;
      }
      // Nobody takes another's place, whatever they may do inside it: who wrote it would no longer be known.
      if (!isOwn(owner) && (scope !== 'all' || depth === 0)) throw new Unfit('not-yours');
    },
    // It makes the log longer, claims its client id and moves the document on: not for those who only look on.
    checkTrace() {
      const mayNothing = Object.keys(rules).every((root) => scopeIn(root) === 'none');
      if (mayNothing) throw new Unfit('not-allowed');
    },
    checkGoing(home) {
      if (home === null) return;
      const { root, entry } = home;
      const scope = scopeIn(root);
      if (scope === 'none') throw new Unfit('not-allowed');
      if (!isOwned(root) || entry === null || scope === 'all') return;
      const owner = ownerOfEntry(root, entry);
      if (owner !== null && !isOwn(owner)) throw new Unfit('not-yours');
    },
  };
}
