// Holds a document, and each person's share of it, within its limits. It keeps running counts, which say rather too much
// than too little, and has the document measured anew before it refuses anybody because of them.
import { type Growth, isShrinking } from './growth.ts';
import { addTo, type Share, type Size, shareOf } from './measure.ts';
import { type OwnerOf, type RootRules, type SizeLimits, Unfit } from './rules.ts';

export interface Quota {
  /** Throws Unfit full. What does not make the document larger always passes. */
  check(growth: Growth, personIds: readonly string[]): void;
  /** It was let through. */
  take(growth: Growth, personId: string): void;
}

/** Measured again when it may have changed by this part of a limit: at the limit each edit would otherwise cost all. */
const staleShare = 1 / 32;

export interface QuotaParts {
  readonly rules: RootRules;
  readonly limits: SizeLimits;
  readonly ownerOf: OwnerOf;
  readonly measure: () => Size;
}

export function createQuota({ rules, limits, ownerOf, measure }: QuotaParts): Quota {
  let size = measure();
  let since = { bytes: 0, structs: 0 };

  const isStale = () =>
    since.bytes > limits.bytes * staleShare || since.structs > limits.structs * staleShare;

  function sum(personIds: readonly string[], of: (share: Share) => number): number {
    return personIds.reduce((total, id) => total + of(shareOf(size, id)), 0);
  }

  function isTooLarge({ bytes, structs, goneBytes }: Growth, personIds: readonly string[]) {
    return (
      size.bytes + bytes - goneBytes > limits.bytes ||
      size.structs + structs > limits.structs ||
      sum(personIds, (share) => share.bytes) + bytes > limits.bytesPerPerson ||
      sum(personIds, (share) => share.structs) + structs > limits.structsPerPerson
    );
  }

  function hasTooMany({ entries, units }: Growth, personIds: readonly string[]): boolean {
    const isOver = (had: number, gained: number, most = Number.POSITIVE_INFINITY) =>
      gained > 0 && had + gained > most;
    return Object.entries(rules).some(([root, rule]) => {
      const gained = entries.get(root) ?? 0;
      if (rule.kind === 'xml')
        return isOver(size.units.get(root) ?? 0, units.get(root) ?? 0, rule.longestText);
      const own = sum(personIds, (share) => share.entries.get(root) ?? 0);
      return (
        isOver(size.entries.get(root) ?? 0, gained, rule.mostEntries) ||
        isOver(own, gained, rule.mostEntriesPerPerson)
      );
    });
  }

  const isOver = (growth: Growth, personIds: readonly string[]) =>
    isTooLarge(growth, personIds) || hasTooMany(growth, personIds);

  return {
    check(growth, personIds) {
      if (isShrinking(growth) || !isOver(growth, personIds)) return;
      if (isStale()) {
        size = measure();
        since = { bytes: 0, structs: 0 };
        if (!isOver(growth, personIds)) return;
      }
      throw new Unfit('full');
    },
    take(growth, personId) {
      const { bytes, structs, gone, goneBytes, entries, goneEntries, units } = growth;
      const own = shareOf(size, personId);
      for (const one of [size, own]) {
        // Deletions alone say what is no longer there.
        one.bytes += structs > 0 ? bytes : 0;
        one.structs += structs;
        for (const [root, by] of entries) addTo(one.entries, root, by);
      }
      for (const { root, client } of goneEntries)
        for (const one of [size, shareOf(size, ownerOf(client) ?? '')])
          addTo(one.entries, root, -1);
      for (const [root, by] of units) addTo(size.units, root, by);
      for (const [client, length] of gone) shareOf(size, ownerOf(client) ?? '').bytes -= length;
      size.bytes -= goneBytes;
      since = { bytes: since.bytes + bytes + goneBytes, structs: since.structs + structs };
    },
  };
}
