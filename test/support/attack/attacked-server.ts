// A server of its own process for one test, so that what the attacker does costs the server and not the test.
import { onTestFinished } from 'vitest';
import { type ServerProcess, startServerProcess } from '../server-process.ts';
import { createDataDir } from '../temporary-data.ts';

const organiserKey = 'an-organiser-key-for-this-test';

export interface AttackedServer extends ServerProcess {
  readonly organiserKey: string;
}

export async function startAttackedServer(
  environment: Readonly<Record<string, string>> = {},
): Promise<AttackedServer> {
  const server = await startServerProcess({
    DATA_DIR: await createDataDir(),
    ORGANISER_KEY: organiserKey,
    ...environment,
  });
  onTestFinished(() => server.kill());
  return { ...server, organiserKey };
}
