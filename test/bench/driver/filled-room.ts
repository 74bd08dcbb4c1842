// Fills a room with ideas over its own wire, and knows that the server has them all when another connection has.
import { wait } from '../figures.ts';
import type { Seat, Wire } from '../wires/wire.ts';
import { createMarkSearch, toMark } from './marks.ts';

const atOnce = 100;
const filledWithinMs = 120_000;
const text =
  'Lyktor som tänds när två möts på vintervägen, och någon som bär dem vidare till nästa gård, så att ingen går hem i ' +
  'mörkret från bastun eller från en sen kväll på biblioteket, där det alltid finns något varmt att dricka';

/** The writers take turns, as nobody may put so many on a table alone. The last idea carries a mark; the same words everywhere: about 310 bytes an idea in Yjs. */
export async function fillRoom(
  wire: Wire,
  writers: readonly Seat[],
  witness: Seat,
  ideas: number,
): Promise<void> {
  let lastSeen = -1;
  const closed = () => undefined;
  const ears = { bytes: createMarkSearch((mark) => (lastSeen = Math.max(lastSeen, mark))), closed };
  const watching = await wire(witness, ears);
  const writing = await Promise.all(
    writers.map((writer) => wire(writer, { bytes: () => undefined, closed })),
  );
  const untilMs = performance.now() + filledWithinMs;
  const seen = async (mark: number) => {
    const isMissing = () => lastSeen < mark;
    while (isMissing()) {
      if (performance.now() > untilMs) throw new Error('the room could not be filled in time');
      await wait(5);
    }
  };
  try {
    for (let from = 0; from < ideas; from += atOnce) {
      const batch = Array.from({ length: Math.min(atOnce, ideas - from) }, (_, n) => ({
        id: `f${from + n}`,
        text: n === 0 ? `${text} ${toMark(from)}` : text,
      }));
      const hand = writing[(from / atOnce) % writing.length];
      hand?.say(batch);
      await hand?.drained();
      // A few batches ahead, as long as they are taken.
      await seen(from - 4 * atOnce);
    }
    await seen(ideas - (ideas % atOnce || atOnce));
  } finally {
    watching.close();
    for (const hand of writing) hand.close();
  }
}
