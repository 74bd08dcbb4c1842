// Disks that are full, read-only or slow. What cannot be written is not acknowledged; afterwards everything goes on.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { routes } from '../../../shared/protocol/paths.ts';
import { ask } from '../evening/ask.ts';
import { startLoad } from '../evening/load.ts';
import { organiserKey } from '../evening/server-room.ts';
import type { Order } from '../process/orders.ts';
import { comeBack, type Fault, type Running } from './running.ts';
import { demandRefusal } from './two-processes.ts';

const codes = { readOnly: 8, full: 13 } as const;
const lookAgainMs = 20;

/** Resolves when it is so; the run's own time limit ends a wait that never does. */
async function come(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await after(lookAgainMs);
}

async function isHealthy({ evening }: Running): Promise<boolean> {
  const { status } = await ask(evening.room.server().url + routes.health, null);
  return status === 200;
}

interface Breakage {
  /** What SQLite refuses with. */
  readonly code: number;
  readonly order: (on: boolean) => Order;
  /** Whether no write at all goes through, so that the server must say that it cannot work. */
  readonly isWhole: boolean;
}

/**
 * Breaks the disk under load until SQLite has refused writes, then heals it, or ends the server while it is broken.
 */
async function breakDisk(running: Running, { code, order, isWhole }: Breakage): Promise<void> {
  const { evening, dice, step, seed, from, kills } = running;
  const load = startLoad(evening, step, seed);
  await Promise.race([evening.recorder.acknowledged(1 + dice(20), from), load.exhausted]);
  const server = evening.room.server();
  await server.order(order(true));
  await Promise.race([come(() => server.denied(code) > 0), load.exhausted]);
  kills[server.denied(code) > 0 ? 'hit' : 'missed'] += 1;
  if (isWhole) await come(async () => !(await isHealthy(running)));
  if (dice(2) === 0) {
    await server.order(order(false));
    await come(() => isHealthy(running));
    await load.finish();
  }
  await evening.room.kill();
  await comeBack(running);
  await load.finish();
}

export const fillDisk: Fault = (running) => {
  const of = running.dice(2) === 0 ? 'pages' : 'log';
  const order = (on: boolean): Order => ({ order: 'disk-full', on, of });
  return breakDisk(running, { code: codes.full, order, isWhole: of === 'log' });
};

/** A folder in which nothing can be written, whoever asks: even the system's own user. */
async function refuseUnwritable({ evening, dice }: Running): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'umecon-faults-'));
  const { bundle } = evening.room;
  try {
    if (dice(2) === 0) {
      await writeFile(join(folder, 'file'), '');
      const dataDir = join(folder, 'file', 'data');
      await demandRefusal(
        { bundle, dataDir, organiserKey },
        /lies in a file, .*Set another DATA_DIR/,
      );
    } else {
      await mkdir(join(folder, 'in-use.sqlite'));
      await demandRefusal(
        { bundle, dataDir: folder, organiserKey },
        /is a folder where a file has to be/,
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const makeReadOnly: Fault = async (running) => {
  await refuseUnwritable(running);
  const order = (on: boolean): Order => ({ order: 'read-only', on });
  await breakDisk(running, { code: codes.readOnly, order, isWhole: true });
};

/** Every commit takes its time, so that there is always something under way when the end comes. */
export const slowDown: Fault = async (running) => {
  const { evening, dice, step, seed, from, kills } = running;
  await evening.room.server().order({ order: 'slow-disk', seed });
  const load = startLoad(evening, step, seed);
  await Promise.race([evening.recorder.acknowledged(1 + dice(12), from), load.exhausted]);
  await evening.room.kill();
  kills.hit += 1;
  await comeBack(running);
  await load.finish();
};
