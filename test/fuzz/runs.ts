// How much is run: the numbers of CI, or a multiple of them. FUZZ_RUNS is the number of sequences; frames and commands
// follow it in the same proportion.

const inCi = { sequences: 5000, frames: 200_000, framesByWire: 2000, commands: 40_000 };
const wanted = Number(process.env.FUZZ_RUNS || inCi.sequences);
const share = wanted / inCi.sequences;

export const runs = {
  sequences: wanted,
  frames: Math.ceil(inCi.frames * share),
  framesByWire: Math.ceil(inCi.framesByWire * share),
  commands: Math.ceil(inCi.commands * share),
  /** Long enough that everything that can happen has happened. */
  isLong: wanted >= 2500,
};

/** Seeds in a row, for a test case of its own. */
export interface SeedRange {
  readonly from: number;
  readonly to: number;
}

/** Cuts the seeds 1 to `count` into ranges. */
export function toRanges(count: number, perRange: number): SeedRange[] {
  return Array.from({ length: Math.ceil(count / perRange) }, (_, at) => ({
    from: 1 + at * perRange,
    to: Math.min(count, (at + 1) * perRange),
  }));
}

export function* seedsOf({ from, to }: SeedRange): Generator<number> {
  for (let seed = from; seed <= to; seed += 1) yield seed;
}
