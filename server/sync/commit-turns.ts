// Brings edits to disk: what arrived in one turn of the event loop, in whatever rooms, shares one commit. While one is
// being written the next gathers, so the busier it is, the more each commit carries.
import { setImmediate } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { type DocumentLog, type LogEntry, StoreUnavailable } from '../workshop/ports.ts';

/** The edits of one room. */
export interface EditLine {
  /** Judges what waits; what may be stored is handed out to be written. */
  take(): readonly LogEntry[];
  /** What was taken is on disk, or it is not: applied and answered, or given up. */
  settle(outcome: 'stored' | 'lost'): void;
}

export interface CommitTurns {
  /** The line has edits waiting. */
  readonly due: (line: EditLine) => void;
  /** Resolves when nothing waits or is being written. */
  readonly settled: () => Promise<void>;
}

export function createCommitTurns(log: DocumentLog, logger: Log): CommitTurns {
  const waiting = new Set<EditLine>();
  const turns: { running: Promise<void> | null } = { running: null };

  async function write(entries: readonly LogEntry[]): Promise<'stored' | 'lost'> {
    if (entries.length === 0) return 'stored';
    try {
      await log.append(entries);
      return 'stored';
    } catch (error) {
      // Not on disk is not on disk, whatever the reason: nobody is told otherwise.
      const isExpected = error instanceof StoreUnavailable;
      logger.error({ error, edits: entries.length, isExpected }, 'edits could not be stored');
      return 'lost';
    }
  }

  /** A fault in one room must not stop the others. */
  function guard<T>(otherwise: T, task: () => T): T {
    try {
      return task();
    } catch (error) {
      logger.error({ error }, 'a room failed');
      return otherwise;
    }
  }

  async function run(): Promise<void> {
    while (waiting.size > 0) {
      await setImmediate();
      const lines = [...waiting];
      waiting.clear();
      const entries = lines.flatMap((line) => guard([], () => line.take()));
      const outcome = await write(entries);
      for (const line of lines) guard(null, () => line.settle(outcome));
    }
    turns.running = null;
  }

  return {
    due(line) {
      waiting.add(line);
      turns.running ??= run();
    },
    settled: async () => {
      while (turns.running) await turns.running;
    },
  };
}
