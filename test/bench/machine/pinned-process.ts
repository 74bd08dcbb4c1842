// A server as a process of its own on a core of its own: started, watched through /proc, and ended for certain.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { cpus, setPriority } from 'node:os';

const mayPin = cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0;
const startWithinMs = 30_000;
const mostAhead = -20;
let isAhead = false;
const running = new Set<ChildProcess>();

export interface PinnedProcess {
  readonly pid: number;
  /** What `ready` found in its output. */
  readonly said: string;
  readonly isGone: () => boolean;
  /** As a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export interface Start {
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Its first group is what is wanted to be known. */
  readonly ready: RegExp;
  /** As `taskset` writes them. */
  readonly cores: string;
}

/** Whether processes can be held to a core here. */
export const isPinning = (): boolean => mayPin;

/** Keeps this process, which drives the load, off the server's core. */
export function pinDriver(core: string): void {
  if (mayPin) spawnSync('taskset', ['-a', '-cp', core, String(process.pid)]);
}

/** Servers and driver go before other work of the machine from now on, where one may ask for that (Linux, root). */
export function goAhead(): void {
  isAhead = true;
  putAhead(process.pid);
}

/** Linux shares a core between sessions first, so the whole session of a process is put ahead. */
function putAhead(pid: number): void {
  setPriority(pid, mostAhead);
  writeFileSync(`/proc/${pid}/autogroup`, String(mostAhead));
}

/** Ends whatever still runs; for the end of this process, however it comes. */
export function endAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

async function readUntil(child: ChildProcess, ready: RegExp): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error(`not ready: ${said}`)), startWithinMs);
    const take = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
      const found = ready.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(tooLate);
      resolve(found);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('exit', () => reject(new Error(`ended at once: ${said}`)));
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const hard = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(hard);
}

/** Starts Node with these arguments and waits until it says that it is ready. */
export async function startPinned(start: Start): Promise<PinnedProcess> {
  const { args, environment = {}, ready, cores } = start;
  const [program = '', ...rest] = [
    ...(mayPin ? ['taskset', '-c', cores] : []),
    process.execPath,
    ...args,
  ];
  const env = { ...process.env, ...environment };
  const child = spawn(program, rest, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A session of its own, which has its own share of the processor.
    detached: true,
  });
  if (isAhead && child.pid) putAhead(child.pid);
  running.add(child);
  child.once('exit', () => running.delete(child));
  try {
    const said = await readUntil(child, ready);
    return {
      pid: child.pid ?? 0,
      said,
      isGone: () => child.exitCode !== null || child.signalCode !== null,
      kill: () => end(child, 'SIGKILL'),
      stop: () => end(child, 'SIGTERM'),
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}
