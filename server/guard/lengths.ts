// How long texts become: what an update brings into one and leaves there, less what it takes out, so that none grows
// beyond its measure. Words that came and went again before they were sent are no longer than none.
import * as Y from 'yjs';
import type { Home } from './homes.ts';
import { type RootRule, Unfit } from './rules.ts';
import type { UpdateContent } from './update.ts';

export type Ranges = readonly { readonly clock: number; readonly len: number }[];

export interface Lengths {
  /** What comes into a text. */
  add(item: Y.Item, home: Home, rule: RootRule): void;
  /** So much goes of what stands in one. */
  remove(item: Y.Item, length: number, home: Home): void;
  /** Throws Unfit too-long when one became longer than it was, and than it may be. */
  check(): void;
}

/** The first range that ends behind a clock. */
function firstBehind(ranges: Ranges, clock: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range && range.clock + range.len > clock) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How much of a stretch is deleted by ranges in their order. */
export function deletedOf(ranges: Ranges, from: number, to: number): number {
  let deleted = 0;
  for (let at = firstBehind(ranges, from); at < ranges.length; at += 1) {
    const range = ranges[at];
    if (!range || range.clock >= to) break;
    deleted += Math.min(to, range.clock + range.len) - Math.max(from, range.clock);
  }
  return deleted;
}

/** Whether one unit is. */
export const isDeletedBy = ({ clients }: UpdateContent['ds'], { client, clock }: Y.ID) =>
  deletedOf(clients.get(client) ?? [], clock, clock + 1) > 0;

interface Change {
  gained: number;
  longest: number;
  readonly root: string;
}

export function createLengths(doc: Y.Doc, { ds }: UpdateContent): Lengths {
  const changes = new Map<unknown, Change>();

  function changeOf({ parent, root }: Home): Change {
    const change = changes.get(parent) ?? { gained: 0, longest: Number.POSITIVE_INFINITY, root };
    changes.set(parent, change);
    return change;
  }

  return {
    add({ id, content, length }, home, rule) {
      if (rule.kind !== 'map' || !(content instanceof Y.ContentString)) return;
      const end = id.clock + length;
      const from = Math.max(id.clock, Y.getState(doc.store, id.client));
      const change = changeOf(home);
      change.gained += end - from - deletedOf(ds.clients.get(id.client) ?? [], from, end);
      change.longest = rule.longestText;
    },
    remove({ content }, length, home) {
      if (content instanceof Y.ContentString) changeOf(home).gained -= length;
    },
    check() {
      for (const [parent, { gained, longest, root }] of changes) {
        const standing = parent instanceof Y.Text ? parent.length : 0;
        if (gained > 0 && standing + gained > longest) throw new Unfit('too-long', root);
      }
    },
  };
}
