// What is wanted of one room, beside Hocuspocus in the same run: the only peer that is still there at 200 with cursors.
import { toLimitGoal, toShareGoal } from '../goals.ts';
import type { Goal } from '../report.ts';
import { bestPeer, type CrowdResult } from '../run-crowd.ts';

const peer = 'hocuspocus';
const sizes = [50, 200];
/** What a commit to disk may add to the middle of what takes a peer no disk. */
const commitMs = 3;

type ValueOf = (result: CrowdResult) => number;
const p50: ValueOf = (result) => result.p50;
const p99: ValueOf = (result) => result.p99;
const microseconds: ValueOf = (result) => result.microseconds;

/** The results at one size, with ours, the browsers' way and the peer picked out. */
function at(results: readonly CrowdResult[], size: number) {
  const here = results.filter(({ people }) => people === size);
  const one = (name: string) => here.find((result) => result.name === name);
  const of = (name: string, valueOf: ValueOf) => {
    const result = one(name);
    return result && result.collapsed === '' ? { name, value: valueOf(result) } : null;
  };
  return { here, plain: one('ours'), browser: one('ours-browser'), of };
}

function toLatencyGoals(results: readonly CrowdResult[], size: number): Goal[] {
  const { plain, of } = at(results, size);
  const theirs = of(peer, p50);
  return [
    toLimitGoal(
      `p50 at ${size} ≤ ${peer}’s ${theirs ? theirs.value.toFixed(1) : ''} + ${commitMs} ms`,
      plain?.p50 ?? Number.NaN,
      (theirs?.value ?? Number.NaN) + commitMs,
      'ms',
    ),
    toShareGoal(`p99 at ${size} ≤ 2 × ${peer}’s`, plain?.p99 ?? Number.NaN, of(peer, p99), 2),
  ];
}

/** Through Socket.IO, beside the plain endpoint. */
function toBrowserGoals(results: readonly CrowdResult[], size: number): Goal[] {
  const { browser, of } = at(results, size);
  const toGoal = (what: string, valueOf: ValueOf) =>
    toShareGoal(
      `${what} at ${size} through Socket.IO ≤ 1.5 × plain`,
      browser ? valueOf(browser) : Number.NaN,
      of('ours', valueOf),
      1.5,
    );
  return [toGoal('p50', p50), toGoal('p99', p99), toGoal('processor time', microseconds)];
}

export function toCursorGoals(results: readonly CrowdResult[]): Goal[] {
  const [at200, at400] = [at(results, 200), at(results, 400)];
  return [
    ...sizes.flatMap((size) => toLatencyGoals(results, size)),
    toShareGoal(
      'p99 at 400 ≤ 1/5 of the best peer’s',
      at400.plain?.p99 ?? Number.NaN,
      bestPeer(at400.here, p99),
      1 / 5,
    ),
    toShareGoal(
      'processor time per delivered edit at 200 ≤ 1/4 of the best peer’s',
      at200.plain?.microseconds ?? Number.NaN,
      bestPeer(at200.here, microseconds),
      1 / 4,
    ),
    ...[200, 400].flatMap((size) => toBrowserGoals(results, size)),
  ];
}

export function toQuietGoals(results: readonly CrowdResult[]): Goal[] {
  const { here, plain } = at(results, 200);
  return [
    ...sizes.flatMap((size) => toLatencyGoals(results, size)),
    toShareGoal(
      'processor time per delivered edit at 200 ≤ the best peer’s',
      plain?.microseconds ?? Number.NaN,
      bestPeer(here, microseconds),
      1,
    ),
    ...toBrowserGoals(results, 200),
  ];
}
