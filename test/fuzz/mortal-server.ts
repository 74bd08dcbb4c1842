// A server that dies and comes back on the same log: killed at once, with what was being written on disk or not, or
// stopped in good order. Its disk can refuse writes for a while.
import { setImmediate } from 'node:timers/promises';
import { createSync, type Sync } from '../../server/sync/sync.ts';
import { StoreUnavailable } from '../../server/workshop/ports.ts';
import { createMemoryDocumentLog, type MemoryDocumentLog } from '../support/memory-document-log.ts';

export interface MortalServer {
  readonly log: MemoryDocumentLog;
  /** The one that runs now. */
  sync(): Sync;
  /** Nothing is written any more by the one that ran; what it was writing reaches the disk or not. */
  kill(reaches: 'reaches the disk' | 'is lost'): Promise<void>;
  /** Resolves when what was received is on disk; a new one runs then. */
  restart(): Promise<void>;
  fillDisk(): void;
  freeDisk(): void;
  /** What was logged beyond what a full disk explains. */
  readonly faults: readonly unknown[];
  stop(): Promise<void>;
}

const expected = 'edits could not be stored';

export function createMortalServer(): MortalServer {
  const log = createMemoryDocumentLog();
  const faults: unknown[] = [];
  const stopwatch = { elapsedMs: () => 1_000_000 };
  let life = begin();

  function begin() {
    const state = { isDead: false, stillReaches: false, writing: Promise.resolve() };
    const note = (fields: object, message: string) => {
      if (!state.isDead && message !== expected) faults.push([message, fields]);
    };
    const silent = () => undefined;
    const logger = { debug: silent, info: silent, warn: note, error: note };
    async function write(entries: Parameters<typeof log.append>[0]): Promise<number> {
      // A commit takes a turn: long enough to be killed in the middle of it.
      await setImmediate();
      if (state.isDead && !state.stillReaches) throw new StoreUnavailable('killed');
      const last = await log.append(entries);
      if (state.isDead) throw new StoreUnavailable('killed');
      return last;
    }
    const mortal = {
      ...log,
      append(entries: Parameters<typeof log.append>[0]) {
        if (state.isDead) return Promise.reject(new StoreUnavailable('killed'));
        const written = write(entries);
        state.writing = written.then(
          () => undefined,
          () => undefined,
        );
        return written;
      },
    };
    return { state, sync: createSync({ log: mortal, stopwatch, logger }) };
  }

  return {
    log,
    faults,
    sync: () => life.sync,
    async kill(reaches) {
      const { state, sync } = life;
      state.isDead = true;
      state.stillReaches = reaches === 'reaches the disk';
      await state.writing;
      // Its timers end with it.
      void sync.stop();
      life = begin();
    },
    async restart() {
      await life.sync.stop();
      life = begin();
    },
    fillDisk: () => log.fail(new StoreUnavailable('full')),
    freeDisk: () => log.fail(null),
    stop: () => life.sync.stop(),
  };
}
