// A small room beside the measured one, written in quickly for a few seconds: an evening lasts hours, so what is measured
// is a server whose code has been run, not its first minute.
import { wait } from '../figures.ts';
import type { Seat, Wire } from '../wires/wire.ts';
import { play } from './load.ts';

/** Whose seats it takes. */
export const warmLayout = { rooms: 1, people: 6, writers: 6 };

const lastsMs = 6000;
/** Each; within what one person may write. */
const ideaEveryMs = 25;
const cursorEveryMs = 100;
/** The server rests before it is measured: what was left over is collected. */
const restMs = 500;

export async function warmUp(wire: Wire, seats: readonly Seat[]): Promise<void> {
  const deaf = { bytes: () => undefined, closed: () => undefined };
  const lines = await Promise.all(seats.map((seat) => wire(seat, deaf)));
  let ideas = 0;
  const say = (actor: number) => {
    ideas += 1;
    lines[actor]?.say([{ id: `warm${ideas}`, text: `A word before it begins, ${ideas}` }]);
  };
  const point = (actor: number) => lines[actor]?.point(ideas % 2000, ideas % 1200);
  const stop = play([
    { actors: lines.length, everyMs: ideaEveryMs, act: say },
    { actors: lines.length, everyMs: cursorEveryMs, act: point },
  ]);
  await wait(lastsMs);
  stop();
  for (const line of lines) line.close();
  await wait(restMs);
}
