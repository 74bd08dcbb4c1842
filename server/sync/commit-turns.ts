// Brings edits to disk: what arrived in one turn of the event loop, in whatever rooms, shares one commit. While one is
// being written the next gathers, so the busier it is, the more each commit carries.
import { setImmediate } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { type DocumentLog, type LogEntry, StoreUnavailable } from '../workshop/ports.ts';
import { type Stopwatch, systemStopwatch } from './stopwatch.ts';

/** What became of a batch: on disk, the last row being `through` (0 when nothing was to be written), or not. */
export type Outcome =
  | { readonly kind: 'stored'; readonly through: number }
  | { readonly kind: 'lost' };

/** The edits of one room. */
export interface EditLine {
  /** Null when it can judge what waits; otherwise resolves when it can. */
  prepare(): Promise<void> | null;
  /** Judges what waits; what may be stored is handed out to be written. */
  take(): readonly LogEntry[];
  /** What was taken is on disk, or it is not: applied and answered, or given up. */
  settle(outcome: Outcome): void;
}

export interface CommitTurns {
  /** The line has edits waiting. */
  readonly due: (line: EditLine) => void;
  /** Resolves when nothing waits or is being written. */
  readonly settled: () => Promise<void>;
}

/** A room that took longer than this last time comes after the quick ones. */
const quickMs = 3;
/** Of the slow ones, as many as this allows, at least one; the others have the next turn. */
const mostMsPerTurn = 15;

export function createCommitTurns(
  log: DocumentLog,
  logger: Log,
  stopwatch: Stopwatch = systemStopwatch,
): CommitTurns {
  const waiting = new Set<EditLine>();
  const slow = new WeakSet<EditLine>();
  const preparing = new Map<EditLine, Promise<void>>();
  const turns: { running: Promise<void> | null } = { running: null };

  async function write(entries: readonly LogEntry[]): Promise<Outcome> {
    if (entries.length === 0) return { kind: 'stored', through: 0 };
    try {
      return { kind: 'stored', through: await log.append(entries) };
    } catch (error) {
      // Not on disk is not on disk, whatever the reason: nobody is told otherwise.
      const isExpected = error instanceof StoreUnavailable;
      logger.error({ error, edits: entries.length, isExpected }, 'edits could not be stored');
      return { kind: 'lost' };
    }
  }

  /** A fault in one room must not stop the others. */
  function shield<T>(otherwise: T, task: () => T): T {
    try {
      return task();
    } catch (error) {
      logger.error({ error }, 'a room failed');
      return otherwise;
    }
  }

  function takeOne(line: EditLine) {
    const beganMs = stopwatch.elapsedMs();
    const entries = shield(null, () => line.take());
    if (stopwatch.elapsedMs() - beganMs > quickMs) slow.add(line);
    else slow.delete(line);
    return { line, entries };
  }

  /** One room at which somebody pours out what they have keeps no other waiting. */
  function takeTurn(): ReturnType<typeof takeOne>[] {
    const lines = [...waiting];
    waiting.clear();
    const late = lines.filter((line) => slow.has(line));
    const takings = lines.filter((line) => !slow.has(line)).map(takeOne);
    const untilMs = stopwatch.elapsedMs() + mostMsPerTurn;
    do {
      const line = late.shift();
      if (line) takings.push(takeOne(line));
    } while (late.length > 0 && stopwatch.elapsedMs() < untilMs);
    const again = [...late, ...waiting];
    waiting.clear();
    for (const line of again) waiting.add(line);
    return takings;
  }

  async function run(): Promise<void> {
    while (waiting.size > 0) {
      await setImmediate();
      const takings = takeTurn();
      const outcome = await write(takings.flatMap(({ entries }) => entries ?? []));
      for (const { line, entries } of takings) {
        // What was not handed out is not on disk.
        shield(null, () => line.settle(entries ? outcome : { kind: 'lost' }));
      }
    }
    turns.running = null;
  }

  function enter(line: EditLine): void {
    waiting.add(line);
    turns.running ??= run();
  }

  /** A long document takes a few turns before its first edit; other rooms do not wait for it. */
  function enterWhen(line: EditLine, prepared: Promise<void>): void {
    const entered = prepared
      .catch((error: unknown) => logger.error({ error }, 'a room could not be prepared'))
      .then(() => {
        preparing.delete(line);
        due(line);
      });
    preparing.set(line, entered);
  }

  function due(line: EditLine): void {
    if (preparing.has(line)) return;
    const prepared = line.prepare();
    if (prepared) enterWhen(line, prepared);
    else enter(line);
  }

  return {
    due,
    settled: async () => {
      for (;;) {
        const [prepared] = preparing.values();
        const underway = prepared ?? turns.running;
        if (!underway) return;
        await underway;
      }
    },
  };
}
