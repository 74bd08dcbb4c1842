// Question: one room of N people, twenty of them writing two ideas a second, everybody's cursor ten times a second and
// then nobody's: how long until the others have an edit, and what does it cost the server?
// Prediction, written first: with cursors every peer but Hocuspocus collapses at 200 and Hocuspocus past 400, because
// each passes every cursor on at once; this server holds 400 within a fifth of the best peer's p99, as it tells cursors
// thirty times a second at most. Without cursors Hocuspocus and the y-websocket server are close to the floor, and the
// durable commit costs this server about a millisecond of p50. Socket.IO costs up to twice the plain endpoint.
import { toShareGoal } from '../goals.ts';
import type { Options } from '../options.ts';
import { type Goal, toTable } from '../report.ts';
import {
  bestPeer,
  type CrowdResult,
  crowdHead,
  runCrowd,
  toCrowdRow,
  toLine,
} from '../run-crowd.ts';
import type { Workload } from './workload.ts';

const writers = 20;
const ideaEveryMs = 500;
const sizes = [50, 100, 200, 400, 800];
const sizesOfQuiet = [200, 400, 800];

interface Kind {
  readonly cursorEveryMs: number | null;
  readonly sizes: readonly number[];
}

async function runSizes(
  { contenders, people, measuredMs }: Options,
  { cursorEveryMs, sizes }: Kind,
  say: (line: string) => void,
): Promise<CrowdResult[]> {
  const results: CrowdResult[] = [];
  const gone = new Set<string>();
  for (const size of people ?? sizes) {
    for (const contender of contenders) {
      // Who has collapsed would only collapse again.
      if (gone.has(contender.name)) continue;
      const result = await runCrowd(contender, {
        rooms: 1,
        people: size,
        writers,
        ideaEveryMs,
        cursorEveryMs,
        measuredMs,
      });
      if (result.collapsed) gone.add(contender.name);
      results.push(result);
      say(`${size} people: ${toLine(result)}`);
    }
  }
  return results;
}

function toTables(results: readonly CrowdResult[]): string[] {
  const sizes = [...new Set(results.map(({ people }) => people))];
  return sizes.map((size) => {
    const rows = results.filter(({ people }) => people === size).map(toCrowdRow);
    return `**${size} people**\n\n${toTable(crowdHead, rows)}`;
  });
}

/** The results at one size, with ours and the browsers' way picked out. */
function at(results: readonly CrowdResult[], size: number) {
  const here = results.filter(({ people }) => people === size);
  const own = (name: string) => here.find((result) => result.name === name);
  return { here, plain: own('ours'), browser: own('ours-browser') };
}

function toCursorGoals(results: readonly CrowdResult[]): Goal[] {
  const [at200, at400] = [at(results, 200), at(results, 400)];
  const byBrowser = (valueOf: (result: CrowdResult) => number) =>
    at400.plain && { name: 'plain', value: valueOf(at400.plain) };
  return [
    toShareGoal(
      'p99 at 400 with cursors ≤ 1/5 of the best peer’s',
      at400.plain?.p99 ?? Number.NaN,
      bestPeer(at400.here, ({ p99 }) => p99),
      1 / 5,
    ),
    toShareGoal(
      'processor time per delivered edit at 200 with cursors ≤ 1/4 of the best peer’s',
      at200.plain?.microseconds ?? Number.NaN,
      bestPeer(at200.here, ({ microseconds }) => microseconds),
      1 / 4,
    ),
    toShareGoal(
      'p99 at 400 through Socket.IO ≤ 1.5 × plain',
      at400.browser?.p99 ?? Number.NaN,
      byBrowser(({ p99 }) => p99) ?? null,
      1.5,
    ),
    toShareGoal(
      'processor time at 400 through Socket.IO ≤ 1.5 × plain',
      at400.browser?.microseconds ?? Number.NaN,
      byBrowser(({ microseconds }) => microseconds) ?? null,
      1.5,
    ),
  ];
}

function toQuietGoals(results: readonly CrowdResult[]): Goal[] {
  const { here, plain } = at(results, 200);
  return [
    toShareGoal(
      'processor time per delivered edit at 200 without cursors ≤ the best peer’s',
      plain?.microseconds ?? Number.NaN,
      bestPeer(here, ({ microseconds }) => microseconds),
      1,
    ),
  ];
}

export const room: Workload = {
  name: 'room',
  async run(options, say) {
    const results = await runSizes(options, { cursorEveryMs: 100, sizes }, say);
    return {
      title: 'One room, with cursors (`room`)',
      question: 'Twenty write two ideas a second, everybody’s cursor moves ten times a second.',
      prediction: 'every peer but Hocuspocus collapses at 200; ours at a fifth of it at 400.',
      tables: toTables(results),
      goals: toCursorGoals(results),
    };
  },
};

export const quiet: Workload = {
  name: 'quiet',
  async run(options, say) {
    const results = await runSizes(options, { cursorEveryMs: null, sizes: sizesOfQuiet }, say);
    return {
      title: 'One room, without cursors (`quiet`)',
      question: 'The same, but nobody points.',
      prediction: 'all are close to the floor; the commit costs ours about a millisecond.',
      tables: toTables(results),
      goals: toQuietGoals(results),
    };
  },
};
