// Counts what went wrong per address and in all, never what went right: three hundred people behind one address are no
// attack. Somebody who comes under ever new addresses meets the count of all; one address alone cannot use that up.
import { RateLimiterMemory } from 'rate-limiter-flexible';

export interface FailureLimit {
  /** Counts one failure of a network; true when it was one too many. */
  fail(network: string): Promise<boolean>;
}

export interface Failures {
  readonly perNetwork: number;
  readonly inAll: number;
  readonly windowSeconds: number;
}

const everybody = 'all';

export function createFailureLimit({ perNetwork, inAll, windowSeconds }: Failures): FailureLimit {
  const own = new RateLimiterMemory({ points: perNetwork, duration: windowSeconds });
  const all = new RateLimiterMemory({ points: inAll, duration: windowSeconds });
  return {
    async fail(network) {
      // Beyond that nobody is told apart any more, so that no crowd of addresses is kept.
      const ofAll = await all.get(everybody);
      if (ofAll && ofAll.consumedPoints >= inAll) return true;
      const ofNetwork = await own.penalty(network);
      if (ofNetwork.consumedPoints > perNetwork) return true;
      await all.penalty(everybody);
      return false;
    },
  };
}
