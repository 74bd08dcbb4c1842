// Question: 1,000 people in 25 sessions, ten to a table, each an idea every ten seconds and a cursor ten times a second,
// as browsers connect: how long until the others at the table have an edit, when the server may use both cores as far
// as the driver leaves them?
// Prediction, written first: p95 under 50 ms; ten thousand incoming cursors a second are what it costs.
import { toLimitGoal } from '../goals.ts';
import { toTable } from '../report.ts';
import { crowdHead, runCrowd, toCrowdRow, toLine } from '../run-crowd.ts';
import type { Workload } from './workload.ts';

const layout = { rooms: 100, people: 10, writers: 10 };
const rates = { ideaEveryMs: 10_000, cursorEveryMs: 100 };

export const many: Workload = {
  name: 'many',
  async run({ contenders, measuredMs }, say) {
    const results = [];
    for (const contender of contenders.filter(({ kind }) => kind === 'ours')) {
      const result = await runCrowd(
        contender,
        { ...layout, ...rates, measuredMs },
        { cores: '0,1' },
      );
      say(toLine(result));
      results.push(result);
    }
    const browser = results.find(({ name }) => name === 'ours-browser');
    return {
      title: 'A thousand people in 25 sessions (`many`)',
      question: 'An idea each ten seconds and a cursor ten times a second from everybody.',
      prediction: 'p95 under 50 ms.',
      tables: [toTable(crowdHead, results.map(toCrowdRow))],
      goals: [
        toLimitGoal('1,000 people in 25 sessions: p95', browser?.p95 ?? Number.NaN, 150, 'ms'),
      ],
    };
  },
};
