// How long texts become: what comes into one is added to what it has, so that none grows beyond its measure.
import * as Y from 'yjs';
import type { Home } from './homes.ts';
import { type RootRule, Unfit } from './rules.ts';

export interface Lengths {
  /** Throws Unfit too-long. */
  add(item: Y.Item, home: Home, rule: RootRule): void;
}

export function createLengths(): Lengths {
  const lengths = new Map<unknown, number>();
  return {
    add({ content, length }, { parent }, rule) {
      if (rule.kind !== 'map' || !(content instanceof Y.ContentString)) return;
      const standing = parent instanceof Y.Text ? parent.length : 0;
      const before = lengths.get(parent) ?? standing;
      lengths.set(parent, before + length);
      if (before + length > rule.longestText) throw new Unfit('too-long');
    },
  };
}
