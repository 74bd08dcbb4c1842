// Question: where does the server's time go in a full room with cursors, by both ways?
// Prediction, written first: more than half of it in handing bytes to the kernel; through Socket.IO as much again in
// packets that are encoded for each receiver. Run by name only: a profile costs what it measures.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProfile, type Share } from '../machine/read-profile.ts';
import { toTable } from '../report.ts';
import { runCrowd } from '../run-crowd.ts';
import type { Workload } from './workload.ts';

const toRoom = (people: number) => ({
  rooms: 1,
  people,
  writers: 20,
  ideaEveryMs: 500,
  cursorEveryMs: 100,
});
/** A full room, and the thousand of the workload `many`. */
const crowds = [
  toRoom(400),
  { rooms: 100, people: 10, writers: 10, ideaEveryMs: 10_000, cursorEveryMs: 100 },
];
const shown = 18;
/** Counted back from the end: after the last edits were waited for, before people came in. */
const restMs = 2000;

const toRow = ({ name, self, withCallees }: Share) => [name, 100 * self, 100 * withCallees];

export const profile: Workload = {
  name: 'profile',
  isByNameOnly: true,
  async run({ contenders, people, measuredMs }, say) {
    const tables: string[] = [];
    for (const contender of contenders.filter(({ kind }) => kind === 'ours')) {
      for (const crowd of people?.map(toRoom) ?? crowds) {
        const folder = mkdtempSync(join(tmpdir(), 'umecon-profile-'));
        const nodeArgs = ['--cpu-prof', `--cpu-prof-dir=${folder}`];
        const { p50, p99 } = await runCrowd(contender, { ...crowd, measuredMs }, { nodeArgs });
        const [file] = readdirSync(folder);
        if (!file) throw new Error('the server left no profile');
        const shares = readProfile(join(folder, file), restMs + measuredMs, restMs);
        rmSync(folder, { recursive: true });
        const byWhole = shares.toSorted((a, b) => b.withCallees - a.withCallees);
        const head = ['function', '% of its own', '% with what it calls'];
        say(
          `${contender.name}, ${crowd.rooms} × ${crowd.people}: p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)} ms`,
        );
        tables.push(
          `**${contender.name}, rooms × people: ${crowd.rooms} × ${crowd.people}**`,
          toTable(head, shares.slice(0, shown).map(toRow)),
          toTable(head, byWhole.slice(0, 2 * shown).map(toRow)),
        );
      }
    }
    return {
      title: 'Where the time goes (`profile`)',
      question: 'Which functions does a full room with cursors keep busy?',
      prediction: 'writing to sockets.',
      tables,
      goals: [],
    };
  },
};
