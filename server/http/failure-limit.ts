// Counts what went wrong per address, never what went right: three hundred people behind one address are no attack.
import { RateLimiterMemory } from 'rate-limiter-flexible';

export interface FailureLimit {
  /** Whether this address has failed more often than the window allows. */
  isSpent(address: string): Promise<boolean>;
  /** Counts one failure; true when it was one too many. */
  fail(address: string): Promise<boolean>;
}

/** An IPv6 network counts as one: whoever has one address of it has all 2^64. */
export function toNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  return [...front, ...Array<string>(zeros).fill('0'), ...back].slice(0, 4).join(':');
}

export function createFailureLimit(failures: number, windowSeconds: number): FailureLimit {
  const limiter = new RateLimiterMemory({ points: failures, duration: windowSeconds });
  return {
    async isSpent(address) {
      const counted = await limiter.get(toNetwork(address));
      return counted !== null && counted.consumedPoints > failures;
    },
    async fail(address) {
      const { consumedPoints } = await limiter.penalty(toNetwork(address));
      return consumedPoints > failures;
    },
  };
}
