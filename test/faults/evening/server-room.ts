// The server of the moment, behind the gate, on one folder of data: it ends and another one comes.

import type { Order } from '../process/orders.ts';
import {
  type Ended,
  type ServerUnderTest,
  type StartOptions,
  startServer,
} from '../process/start.ts';
import { type Gate, openGate } from './gate.ts';

export const organiserKey = 'an-organiser-key-for-faults';

export interface ServerRoom {
  /** The gate: what people keep as the server's address. */
  readonly url: string;
  readonly dataDir: string;
  readonly bundle: string;
  server(): ServerUnderTest;
  /** Milliseconds that each start took until people could come in. */
  readonly startsMs: readonly number[];
  /** Ends it as a power cut of the process would. */
  kill(): Promise<Ended>;
  /** Starts the next one with the gate shut; rejects with EndedBeforeReady when it does not come up. */
  start(
    more?: Pick<StartOptions, 'starting'> & { readonly first?: Order },
  ): Promise<ServerUnderTest>;
  openGate(): void;
  close(): Promise<void>;
}

export async function openServerRoom(bundle: string, dataDir: string): Promise<ServerRoom> {
  const gate: Gate = await openGate();
  const startsMs: number[] = [];
  let current: ServerUnderTest | null = null;

  function server(): ServerUnderTest {
    if (!current) throw new Error('no server was started');
    return current;
  }

  async function start(more: Parameters<ServerRoom['start']>[0] = {}): Promise<ServerUnderTest> {
    const atMs = performance.now();
    const started = await startServer({ bundle, dataDir, organiserKey, ...more });
    startsMs.push(performance.now() - atMs);
    current = started;
    void started.ended.then(() => gate.shut());
    return started;
  }

  async function kill(): Promise<Ended> {
    server().send('SIGKILL');
    const ended = await server().ended;
    await gate.drained();
    return ended;
  }

  return {
    url: gate.url,
    dataDir,
    bundle,
    server,
    startsMs,
    kill,
    start,
    openGate: () => gate.open(server().port),
    async close() {
      current?.send('SIGKILL');
      await current?.ended;
      gate.close();
    },
  };
}
