// Starts the server under test as a process of its own, and speaks with it.
import { spawn } from 'node:child_process';
import type { Order, Report } from './orders.ts';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Everything it wrote. */
  readonly said: string;
}

export interface ServerUnderTest {
  readonly url: string;
  readonly port: number;
  readonly ended: Promise<Ended>;
  /** Resolves when it has obeyed; rejects when it ended first. */
  order(order: Order): Promise<void>;
  /** Statements that SQLite refused, by primary code. */
  denied(code: number): number;
  send(signal: NodeJS.Signals): void;
}

export class EndedBeforeReady extends Error {
  readonly ended: Ended;
  constructor(ended: Ended) {
    super(`the server ended before it was ready (${ended.code ?? ended.signal}): ${ended.said}`);
    this.ended = ended;
  }
}

export interface StartOptions {
  readonly bundle: string;
  readonly dataDir: string;
  readonly organiserKey: string;
  readonly first?: Order;
  /** Called with a way to end it while it starts. */
  readonly starting?: (kill: () => void) => void;
}

/** Resolves when it is ready; rejects with EndedBeforeReady when it ends first. */
export async function startServer(options: StartOptions): Promise<ServerUnderTest> {
  const { bundle, dataDir, organiserKey, first, starting } = options;
  const child = spawn(process.execPath, [bundle, ...(first ? [JSON.stringify(first)] : [])], {
    env: {
      ...process.env,
      PORT: '0',
      LOG_LEVEL: 'error',
      DATA_DIR: dataDir,
      ORGANISER_KEY: organiserKey,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  const denials = new Map<number, number>();
  const obedient: (() => void)[] = [];
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, said })),
  );
  child.on('message', (message) => {
    const report = message as Report;
    if (report.report === 'obeyed') obedient.shift()?.();
    else denials.set(report.code, (denials.get(report.code) ?? 0) + 1);
  });
  // An order to a process that is gone is answered by `ended`.
  child.on('error', () => undefined);
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  starting?.(() => child.kill('SIGKILL'));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /Umecon is ready at (\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    void ended.then((how) => reject(new EndedBeforeReady(how)));
  });
  return {
    url,
    port: Number(new URL(url).port),
    ended,
    order: (order) =>
      new Promise((resolve, reject) => {
        obedient.push(resolve);
        child.send(order);
        void ended.then(() => reject(new Error('the server ended before it obeyed')));
      }),
    denied: (code) => denials.get(code) ?? 0,
    send: (signal) => void child.kill(signal),
  };
}
