// A command of the house as whoever types it meets it: what it says, and the code it ends with.
import { type ChildProcess, spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';

export interface Command {
  /** Everything said so far, on both streams. */
  said(): { readonly out: string; readonly err: string };
  /** Resolves once `out` matches; rejects when the command ends before. */
  untilSaid(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves with its exit code. */
  readonly ended: Promise<number | null>;
  ask(signal: NodeJS.Signals): void;
}

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** The project's folder. */
  readonly cwd?: string;
}

function listen(child: ChildProcess) {
  let [out, err] = ['', ''];
  let look = () => undefined as void;
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    look();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    said: () => ({ out, err }),
    ended,
    untilSaid: (pattern: RegExp) =>
      new Promise<RegExpExecArray>((resolve, reject) => {
        look = () => {
          const found = pattern.exec(out);
          if (found) resolve(found);
        };
        look();
        void ended.then(() => reject(new Error(`it ended and had said: ${out}${err}`)));
      }),
  };
}

/** Runs `node scripts/<name>.mjs`; it is gone when the test is over. */
export function runCommand(name: string, { env = {}, cwd = process.cwd() }: CommandOptions = {}) {
  const child = spawn(process.execPath, [`scripts/${name}.mjs`], {
    cwd,
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const command: Command = { ...listen(child), ask: (signal) => void child.kill(signal) };
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await command.ended;
  });
  return command;
}
