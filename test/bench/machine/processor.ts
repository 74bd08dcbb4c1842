// What processes and the machine have used so far, from /proc, and how busy this process was over a stretch of time.
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const ticksPerSecond = 100;

/** Seconds of processor time of a process with all its threads; NaN once it is gone. */
export function processorSeconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return Number.NaN; // it has ended
  }
}

/** Resident kilobytes of a process. */
export function residentKilobytes(pid: number): number {
  const found = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1]);
}

/** Seconds that all cores together were busy. */
function busySeconds(): number {
  const [, ...fields] = readFileSync('/proc/stat', 'utf8').split('\n')[0]?.split(/\s+/) ?? [];
  const [user = 0, nice = 0, system = 0, , , interrupt = 0, soft = 0, steal = 0] =
    fields.map(Number);
  return (user + nice + system + interrupt + soft + steal) / ticksPerSecond;
}

export interface Usage {
  readonly seconds: number;
  readonly serverSeconds: number;
  /** Shares of one core. */
  readonly server: number;
  readonly driver: number;
  /** Cores used by what is neither server nor driver. */
  readonly others: number;
  readonly driverDelayP99Ms: number;
}

/** Begins to watch; the returned function tells what was used since. */
export function watchUsage(serverPid: number): () => Usage {
  const delay = monitorEventLoopDelay({ resolution: 2 });
  delay.enable();
  const read = () => ({
    at: performance.now() / 1000,
    server: processorSeconds(serverPid),
    driver: processorSeconds(process.pid),
    busy: busySeconds(),
  });
  const before = read();
  return () => {
    const after = read();
    delay.disable();
    const seconds = after.at - before.at;
    const serverSeconds = after.server - before.server;
    const driverSeconds = after.driver - before.driver;
    const all = after.busy - before.busy;
    return {
      seconds,
      serverSeconds,
      server: serverSeconds / seconds,
      driver: driverSeconds / seconds,
      others: Math.max(0, all - serverSeconds - driverSeconds) / seconds,
      driverDelayP99Ms: delay.percentile(99) / 1e6,
    };
  };
}

/** A driver this busy measures itself as well; its results are marked. */
export const isSaturated = ({ driver, driverDelayP99Ms }: Usage): boolean =>
  driver > 0.9 || driverDelayP99Ms > 50;
