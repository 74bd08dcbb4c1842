// Question: a hundred rooms of four, everybody writing an idea each five seconds and pointing ten times a second: what
// do many small tables cost? (In this server: 25 sessions of four tables.)
// Prediction, written first: nobody collapses; p99 of a few milliseconds everywhere. Here the floor's cost per edit is
// lowest and this server's highest of the plain ones, because every edit of every room waits for the disk.
import { toTable } from '../report.ts';
import { crowdHead, runCrowd, toCrowdRow, toLine } from '../run-crowd.ts';
import type { Workload } from './workload.ts';

const layout = { rooms: 100, people: 4, writers: 4 };
const rates = { ideaEveryMs: 5000, cursorEveryMs: 100 };

export const rooms: Workload = {
  name: 'rooms',
  async run({ contenders, measuredMs }, say) {
    const rows = [];
    for (const contender of contenders) {
      const result = await runCrowd(contender, { ...layout, ...rates, measuredMs });
      say(toLine(result));
      rows.push(toCrowdRow(result));
    }
    return {
      title: 'A hundred rooms of four (`rooms`)',
      question: 'Everybody writes an idea each five seconds and points ten times a second.',
      prediction: 'nobody collapses; the wait for the disk shows.',
      tables: [toTable(crowdHead, rows)],
      goals: [],
    };
  },
};
