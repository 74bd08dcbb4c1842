// A second server on the same folder: it is refused with a plain sentence, and the first one goes on unharmed.
import { startLoad } from '../evening/load.ts';
import { organiserKey } from '../evening/server-room.ts';
import { EndedBeforeReady, type StartOptions, startServer } from '../process/start.ts';
import type { Fault } from './running.ts';

/** Throws unless the start is refused with this sentence, code 1 and no trace. */
export async function demandRefusal(options: StartOptions, sentence: RegExp): Promise<void> {
  const ended = await startServer(options).then(
    (server) => {
      server.send('SIGKILL');
      throw new Error('a start that had to be refused came up');
    },
    (error: unknown) => {
      if (error instanceof EndedBeforeReady) return error.ended;
      throw error;
    },
  );
  const isPlain = sentence.test(ended.said) && !/^ +at /m.test(ended.said);
  if (ended.code === 1 && isPlain) return;
  throw new Error(`a start was refused with ${ended.code}: ${ended.said}`);
}

export const startSecond: Fault = async ({ evening, step, seed, kills }) => {
  const { bundle, dataDir } = evening.room;
  const load = startLoad(evening, step, seed);
  await demandRefusal({ bundle, dataDir, organiserKey }, /Another Umecon is using/);
  kills.hit += 1;
  await load.finish();
};
