// Asked to stop under load: it ends in good order and in time, and everything it acknowledged is there.
import { setTimeout as after } from 'node:timers/promises';
import { startLoad } from '../evening/load.ts';
import { comeBack, type Fault } from './running.ts';

const withinMs = 10_000;

export const askToStop: Fault = async (running) => {
  const { evening, dice, step, seed, from, kills } = running;
  const load = startLoad(evening, step, seed);
  const enough = evening.recorder.acknowledged(1 + dice(30), from);
  await Promise.race([enough, load.exhausted]);
  const server = evening.room.server();
  server.send('SIGTERM');
  const ended = await Promise.race([server.ended, after(withinMs, null, { ref: false })]);
  if (ended?.code !== 0) {
    throw new Error(`asked to stop, it ended with ${ended?.code ?? ended?.signal ?? 'nothing'}`);
  }
  kills.hit += 1;
  await comeBack(running);
  await load.finish();
};
