// The server's time on this device: measured at the connection, then counted on by a clock that nobody sets. Where the
// device's own clock and that one part, somebody set the one or the device slept: it is measured anew at once.
import { measureSkew } from './clock-skew.ts';

export interface ServerClock {
  /** Milliseconds, as the server's clock has them. */
  readonly nowMs: () => number;
  /** Asks the server what time it is. Resolves to whether it answered. */
  readonly measure: () => Promise<boolean>;
  /** Looks whether the clocks have parted; to be called often, and whenever the device may have woken. */
  readonly look: () => void;
  /** The server said what time it is, of its own accord: its clock was set. */
  readonly told: (serverMs: number) => void;
}

export interface ServerClockParts {
  /** Asks the server; may fail. */
  readonly read: () => Promise<number>;
  /** After a sleep the connection is likely to be dead without knowing it: called when the server does not answer. */
  readonly unanswered: () => void;
  readonly wallMs?: () => number;
  /** Never set, and may stand still while the device sleeps. */
  readonly steadyMs?: () => number;
  readonly wait?: (ms: number) => Promise<void>;
}

/** Less is a clock that is drawn to the true time little by little. */
const partedMs = 500;
const answerWithinMs = 1_500;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function createServerClock({
  read,
  unanswered,
  wallMs = Date.now,
  steadyMs = () => performance.now(),
  wait = sleep,
}: ServerClockParts): ServerClock {
  let partMs = wallMs() - steadyMs();
  // Until it is measured, the device's own clock is as good as any.
  let offsetMs = partMs;
  let measurings = 0;
  let answers = 0;

  async function ask(): Promise<number> {
    const serverMs = await read();
    answers += 1;
    return serverMs;
  }

  async function measure(): Promise<boolean> {
    measurings += 1;
    const own = measurings;
    const measured = await measureSkew(ask, steadyMs);
    // What was begun later knows better: the clock may have been set in between.
    if (own !== measurings) return true;
    if (measured !== null) offsetMs = measured;
    return measured !== null;
  }

  async function measureAfter(byMs: number): Promise<void> {
    const before = { offsetMs, answers };
    const silence = wait(answerWithinMs).then(() => false);
    if (await Promise.race([measure(), silence])) return;
    // A clock set back is no sleep; one set on cannot be told from one without the server.
    if (byMs < 0 || offsetMs !== before.offsetMs) return;
    offsetMs += byMs;
    // Over a slow line it may not have been measured yet and lives all the same.
    if (answers === before.answers) unanswered();
  }

  return {
    nowMs: () => steadyMs() + offsetMs,
    measure,
    look() {
      const byMs = wallMs() - steadyMs() - partMs;
      partMs += byMs;
      if (Math.abs(byMs) >= partedMs) void measureAfter(byMs);
    },
    told(serverMs) {
      offsetMs = serverMs - steadyMs();
      void measure();
    },
  };
}
