// The real server on a free port and a folder of its own, for black-box tests. Nothing here knows its inside.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '../../server/app.ts';
import type { ClockSources } from '../../server/clock.ts';
import type { Config } from '../../server/config.ts';
import type { Log } from '../../server/log.ts';

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly fields: object;
  readonly message: string;
}

export interface TestApp {
  /** Where it listens, whatever its public address is. */
  readonly url: string;
  readonly organiserKey: string;
  readonly dataDir: string;
  /** Everything that was logged. */
  readonly logged: readonly LogLine[];
  /** Closes the server and, unless the folder was handed in, forgets its data. */
  stop(): Promise<void>;
}

export interface TestAppOptions extends Partial<Config> {
  /** The folder of a built client; an empty one by default. */
  readonly clientDir?: string;
  /** In place of the machine's clocks. */
  readonly clockSources?: ClockSources;
  /** In place of the one that is read by `logged`. */
  readonly logger?: Log;
  /** The number of the wire in place of today's, as a later server would have. */
  readonly wire?: number;
}

function createMemoryLog(): Log & { readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  const line = (level: LogLine['level']) => (fields: object, message: string) => {
    lines.push({ level, fields, message });
  };
  return {
    lines,
    debug: line('debug'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
  };
}

export async function startApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { clientDir, logger: given, wire, clockSources, ...config } = options;
  const dataDir = config.dataDir ?? (await mkdtemp(join(tmpdir(), 'umecon-')));
  const logger = createMemoryLog();
  const app = await openApp(
    {
      port: 0,
      host: '127.0.0.1',
      publicUrl: null,
      organiserKey: null,
      trustProxy: 0,
      logLevel: 'info',
      metrics: 'key',
      ...config,
      dataDir,
    },
    given ?? logger,
    {
      clientDir: clientDir ?? join(dataDir, 'no-client'),
      ...(wire !== undefined && { wire }),
      ...(clockSources && { clockSources }),
    },
  );
  return {
    url: `http://127.0.0.1:${app.port}`,
    organiserKey: app.organiserKey,
    dataDir,
    logged: logger.lines,
    async stop() {
      await app.close();
      if (!config.dataDir) await rm(dataDir, { recursive: true, force: true });
    },
  };
}
