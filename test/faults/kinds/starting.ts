// The end while the server starts: at any moment of it, and between the statements that make or change the tables.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '../../../shared/protocol/paths.ts';
import { plan } from '../../support/sessions.ts';
import { ask, askFor } from '../evening/ask.ts';
import { startLoad } from '../evening/load.ts';
import { organiserKey } from '../evening/server-room.ts';
import { violation } from '../history/violation.ts';
import { startServer } from '../process/start.ts';
import { plantFirstTables } from './first-tables.ts';
import { comeBack, type Fault } from './running.ts';

/** Ends it while it starts: after so many milliseconds, which is not always before it is ready. */
export const killWhileStarting: Fault = async (running) => {
  const { evening, dice, step, seed, kills } = running;
  const load = startLoad(evening, step, seed);
  await evening.room.kill();
  const usualMs = evening.room.startsMs.at(-1) ?? 0;
  const afterMs = dice(1 + Math.ceil(usualMs));
  const started = evening.room.start({ starting: (kill) => setTimeout(kill, afterMs) });
  const isHit = await started.then(
    () => false,
    () => true,
  );
  kills[isHit ? 'hit' : 'missed'] += 1;
  if (!isHit) await evening.room.kill();
  await comeBack(running);
  await load.finish();
};

/** A first start makes many tables, a later one changes few. */
const mostStatements = { fresh: 16, planted: 6 } as const;

/** Ends it while tables are made, or while those of the first release are brought up to date. */
export const killWhileMigrating: Fault = async ({ evening, dice, kills, violations }) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'umecon-faults-'));
  const options = { bundle: evening.room.bundle, dataDir, organiserKey };
  try {
    const planted = dice(2) === 0 ? null : await plantFirstTables(dataDir);
    const nth = 1 + dice(mostStatements[planted ? 'planted' : 'fresh']);
    const first = { order: 'kill-at', point: 'migration', nth } as const;
    const dying = await startServer({ ...options, first }).catch(() => null);
    kills[dying ? 'missed' : 'hit'] += 1;
    dying?.send('SIGKILL');
    await dying?.ended;
    const server = await startServer(options);
    const { status } = await ask(server.url + routes.health, null);
    if (status !== 200) violations.push(violation('lost', `health, which answers ${status}`));
    await askFor(server.url + routes.sessions, organiserKey, plan);
    if (planted) violations.push(...(await planted.look(server.url)));
    server.send('SIGTERM');
    await server.ended;
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
};
