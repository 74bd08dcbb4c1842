// Times that were measured, in milliseconds, and what stands at a share of them.

export interface Latencies {
  add(ms: number): void;
  count(): number;
  /** The time below which a share of the measured lies; NaN of none. */
  at(share: number): number;
}

export function createLatencies(): Latencies {
  let values = new Float64Array(4096);
  let count = 0;
  let isSorted = true;
  return {
    add(ms) {
      if (count === values.length) {
        const larger = new Float64Array(2 * count);
        larger.set(values);
        values = larger;
      }
      values[count] = ms;
      count += 1;
      isSorted = false;
    },
    count: () => count,
    at(share) {
      if (!isSorted) values.subarray(0, count).sort();
      isSorted = true;
      return values[Math.min(count - 1, Math.floor(count * share))] ?? Number.NaN;
    },
  };
}
