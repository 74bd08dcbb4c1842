// Stands in front of a shared Yjs document and lets through only what an honest client of this person would send.
// It decides before anything is stored, and holds no sockets, no disk and no idea of what the document is about.
import { setImmediate } from 'node:timers/promises';
import { createClaims } from './claims.ts';
import { judgeUpdate } from './judge.ts';
import type { Ledger } from './ledger.ts';
import { measure } from './measure.ts';
import { createQuota, type Quota } from './quota.ts';
import { openRoots, type Roots } from './roots.ts';
import { type RootRules, type SizeLimits, Unfit, type Verdict, type Writer } from './rules.ts';
import { createShadow, fillShadow, type Shadow } from './shadow.ts';

export interface GuardParts {
  readonly rules: RootRules;
  readonly limits: SizeLimits;
  readonly ledger: Ledger;
  /** The document exactly as it is now, without what was let through and is not settled: updates in their order. */
  readonly state: () => readonly Uint8Array[];
  /** Whether another person is here under a client id that nobody has written under yet. */
  readonly isTaken: (clientId: number, personIds: readonly string[]) => boolean;
}

export interface Guard {
  /** Null when it can judge; otherwise resolves when it can. */
  prepare(): Promise<void> | null;
  /** Judges one edit on top of those that it let through before. Throws when it is not prepared. */
  judge(update: Uint8Array, writer: Writer): Verdict;
  /** What it let through is on disk and in the document, or never will be. Returns what was claimed on disk. */
  settle(outcome: 'stored' | 'lost'): ReadonlyMap<number, string>;
}

interface LetThrough {
  readonly update: Uint8Array;
  readonly reach: ReadonlyMap<number, number>;
}

interface Trial {
  readonly shadow: Shadow;
  readonly roots: Roots;
  readonly quota: Quota;
}

const refusedFor = ({ fault, root }: Unfit): Verdict => ({
  kind: 'refused',
  fault,
  ...(root !== null && { root }),
});

export function createGuard({ rules, limits, ledger, state, isTaken }: GuardParts): Guard {
  const claims = createClaims(ledger, isTaken);
  let trial: Trial | null = null;
  let filling: Promise<void> | null = null;
  let underway: LetThrough[] = [];
  /** What was under way when the shadow began to be filled; it may be settled before that is done. */
  let ahead: readonly LetThrough[] = [];

  function begin(): Promise<void> | null {
    const shadow = createShadow();
    const roots = openRoots(shadow.doc, rules);
    ahead = underway;
    function ready(): void {
      for (const { update, reach } of ahead) shadow.take(update, reach);
      ahead = [];
      const { ownerOf } = claims;
      const measured = () => measure(shadow.doc, roots, rules, ownerOf);
      trial = { shadow, roots, quota: createQuota({ rules, limits, ownerOf, measure: measured }) };
    }
    const filled = fillShadow(shadow, state(), () => setImmediate());
    if (filled) return filled.then(ready).finally(() => (filling = null));
    ready();
    return null;
  }

  function tryOut(update: Uint8Array, writer: Writer): Verdict {
    if (!trial) throw new Error('the guard was asked before it was prepared');
    const { shadow, roots, quota } = trial;
    const bench = { doc: shadow.doc, roots, rules, claims, quota };
    const admitted = judgeUpdate(bench, update, writer);
    if (!admitted) return { kind: 'known' };
    const [personId] = writer.personIds;
    if (personId === undefined) throw new Unfit('not-allowed');
    if (!shadow.take(update, admitted.reach)) {
      trial = null;
      throw new Unfit('crossed');
    }
    underway.push({ update, reach: admitted.reach });
    claims.add(admitted.claims, personId);
    quota.take(admitted.growth, personId);
    const { structs } = admitted.growth;
    return { kind: 'store', personId, claims: admitted.claims, structs };
  }

  return {
    prepare() {
      if (trial) return null;
      filling ??= begin();
      return filling;
    },
    judge(update, writer) {
      try {
        return tryOut(update, writer);
      } catch (error) {
        if (error instanceof Unfit) return refusedFor(error);
        trial = null; // how far it came is not known
        throw error;
      }
    },
    settle(outcome) {
      if (outcome === 'lost') {
        if (underway.length > 0) trial = null;
        ahead = [];
      }
      underway = [];
      const settled = claims.settle();
      return outcome === 'stored' ? settled : new Map();
    },
  };
}
