// Question: one room of N people, twenty of them writing two ideas a second, everybody's cursor ten times a second and
// then nobody's: how long until the others have an edit, and what does it cost the server?
// Asked anew when edits began to leave in the turn in which they were stored; prediction, written first: p50 at 50 and 200
// falls from 35 to 50 ms to 3 to 6, within 3 ms of Hocuspocus', as the commit and two turns of the loop are all that is
// left; processor time per delivered edit grows by a third, as forty rounds a second are written instead of ten.
// Prediction, written first: with cursors every peer but Hocuspocus collapses at 200 and Hocuspocus past 400, because
// each passes every cursor on at once; this server holds 400 within a fifth of the best peer's p99, as it tells cursors
// thirty times a second at most. Without cursors Hocuspocus and the y-websocket server are close to the floor, and the
// durable commit costs this server about a millisecond of p50. Socket.IO costs up to twice the plain endpoint.
import type { Options } from '../options.ts';
import { toTable } from '../report.ts';
import { type CrowdResult, crowdHead, runCrowd, toCrowdRow, toLine } from '../run-crowd.ts';
import { toCursorGoals, toQuietGoals } from './room-goals.ts';
import type { Workload } from './workload.ts';

const writers = 20;
const ideaEveryMs = 500;
const sizes = [50, 100, 200, 400, 800];
const sizesOfQuiet = [50, 200, 400, 800];

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
