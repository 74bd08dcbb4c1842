// Sends the hostile frames of one seed into a room. When something is not as it must be, the frame that did it is found
// by doing it all again with a look after every frame.
import { openHostileRoom } from './hostile-room.ts';
import { createTally, type Tally } from './tally.ts';

export const framesPerSeed = 500;
const looksEvery = 125;
/** What only a hang takes. Frames are meant to take far less; the slowest is told at the end of a run. */
const hangMs = 2000;

export interface Slowest {
  ms: number;
  where: string;
}

const toHex = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 200)).toString('hex');

async function failureOf(seed: number, every: number, tally: Tally, slowest: Slowest) {
  const room = await openHostileRoom(seed, tally);
  let last = 'the first look';
  try {
    for (let at = 1; at <= framesPerSeed; at += 1) {
      const { frame, tookMs } = await room.attack();
      last = `frame ${at} (${frame.kind}) ${toHex(frame.bytes)}`;
      if (tookMs > slowest.ms)
        Object.assign(slowest, { ms: tookMs, where: `seed ${seed} ${last}` });
      if (tookMs > hangMs) throw new Error(`a frame took ${tookMs} ms`);
      if (at % every === 0) await room.compare();
    }
    return null;
  } catch (error) {
    return { last, error: error instanceof Error ? error : new Error(String(error)) };
  } finally {
    await room.close();
  }
}

export async function runFrames(seed: number, tally: Tally, slowest: Slowest): Promise<void> {
  const failure = await failureOf(seed, looksEvery, tally, slowest);
  if (!failure) return;
  const exact = (await failureOf(seed, 1, createTally(), { ms: 0, where: '' })) ?? failure;
  throw new Error(`seed ${seed}, ${exact.last}: ${exact.error.message}`, { cause: exact.error });
}
