// How soon what has failed may be tried again: at once the first time, and after each failure twice as long as before.

export interface Patience {
  readonly mayTry: () => boolean;
  failed(): void;
  worked(): void;
}

export function createPatience(firstMs: number, mostMs: number): Patience {
  let waitMs = firstMs;
  let notBefore = 0;
  return {
    mayTry: () => performance.now() >= notBefore,
    failed() {
      notBefore = performance.now() + waitMs;
      waitMs = Math.min(2 * waitMs, mostMs);
    },
    worked() {
      waitMs = firstMs;
    },
  };
}
