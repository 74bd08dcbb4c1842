// The end without warning: at a named point of the server's work, or at any moment from outside.
import { routes } from '../../../shared/protocol/paths.ts';
import { ask } from '../evening/ask.ts';
import { startLoad } from '../evening/load.ts';
import { violation } from '../history/violation.ts';
import type { Point } from '../process/points.ts';
import { comeBack, type Fault, type Running } from './running.ts';

/** Points come up often under load, so that any of the first ones is met. */
const mostOften = 12;

/** The server ends at a named point while everybody works. */
export function killAt(point: Point): Fault {
  return async (running) => {
    const { evening, dice, step, seed, kills } = running;
    const server = evening.room.server();
    await server.order({ order: 'kill-at', point, nth: 1 + dice(mostOften) });
    const load = startLoad(evening, step, seed);
    const asking = point === 'export' ? askForOutcomes(running) : null;
    const isHit = await Promise.race([
      server.ended.then(() => true),
      load.exhausted.then(() => false),
    ]);
    kills[isHit ? 'hit' : 'missed'] += 1;
    await evening.room.kill();
    await asking;
    await comeBack(running);
    await load.finish();
  };
}

/** Until the server ends. What is answered as whole must be whole. */
async function askForOutcomes({ evening, violations }: Running): Promise<void> {
  const { url } = evening.room.server();
  for (;;) {
    try {
      const answer = await ask(url + routes.outcome(evening.sessionId, 'json'), evening.chairToken);
      const text = await answer.text();
      if (!text.trimEnd().endsWith('}'))
        violations.push(violation('lost', 'the end of an outcome'));
    } catch {
      // It is gone, or was cut off and said so.
      return;
    }
  }
}

/** At a random moment: after some acknowledgements of the run, before others. */
export const killAnytime: Fault = async (running) => {
  const { evening, dice, step, seed, from, kills } = running;
  const load = startLoad(evening, step, seed);
  const enough = evening.recorder.acknowledged(1 + dice(30), from);
  await Promise.race([enough, load.exhausted]);
  await evening.room.kill();
  kills.hit += 1;
  await comeBack(running);
  await load.finish();
};
