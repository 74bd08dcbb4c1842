// Honest people beside a foe: they write and wait until it is on disk, give commands, and join; and how long each took.
import { join, openLine } from '../../../demo/real-wire.ts';
import { createLatencies, type Latencies } from '../driver/latencies.ts';
import { play } from '../driver/load.ts';
import { wait } from '../figures.ts';
import type { Seat } from '../wires/wire.ts';
import { openPlain } from '../wires/y-websocket.ts';

const saveEveryMs = 200;
const commandEveryMs = 200;
const joinEveryMs = 500;
/** Somebody who waits longer has gone home. */
const patienceMs = 30_000;
const lastAnswersMs = 5000;

export interface Honest {
  readonly saves: Latencies;
  readonly commands: Latencies;
  readonly joins: Latencies;
  /** What an honest person was refused, or waited for in vain. */
  readonly failures: () => number;
  /** Waits a little for what is still under way. */
  stop(): Promise<void>;
}

async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('not in time')), patienceMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Two write, one commands; joining is asked by whoever comes, with the session's code. */
export async function openNeighbours(
  url: string,
  code: string,
  [first, second, commander]: readonly [Seat, Seat, Seat],
): Promise<Honest> {
  const saves = createLatencies();
  const commands = createLatencies();
  const joins = createLatencies();
  let failures = 0;
  let isOver = false;
  const fail = () => {
    if (!isOver) failures += 1;
  };

  async function openWriter(seat: Seat) {
    const sentAt: number[] = [];
    let answered = 1; // the answer to the server's own question is the first
    const line = await openPlain(seat, {
      bytes: () => undefined,
      closed: fail,
      refused: fail,
      acknowledged(count) {
        for (; answered < count && sentAt.length > 0; answered += 1)
          saves.add(performance.now() - (sentAt.shift() ?? 0));
      },
    });
    return { line, sentAt };
  }

  const writers = [await openWriter(first), await openWriter(second)];
  const line = await openLine(url, commander.token ?? '');
  let count = 0;

  async function time(latencies: Latencies, act: () => Promise<unknown>): Promise<void> {
    const begun = performance.now();
    await inTime(act()).then(() => latencies.add(performance.now() - begun), fail);
  }

  function save(number: number): void {
    const writer = writers[number];
    if (!writer) return;
    count += 1;
    writer.sentAt.push(performance.now());
    writer.line.say([{ id: `h${count}`, text: `Ett bord där två städer möts ${count}` }]);
  }

  async function comeIn(): Promise<void> {
    count += 1;
    const { token } = await join(url, code, { name: `Ny ${count}`, city: 'Umeå', language: 'sv' });
    const opened = await openLine(url, token);
    opened.close();
  }

  const unanswered = () => writers.reduce((sum, { sentAt }) => sum + sentAt.length, 0);
  const stopPlaying = play([
    { actors: writers.length, everyMs: saveEveryMs, act: save },
    {
      actors: 1,
      everyMs: commandEveryMs,
      act: () => void time(commands, () => line.command('clock:read')),
    },
    { actors: 1, everyMs: joinEveryMs, act: () => void time(joins, comeIn) },
  ]);
  return {
    saves,
    commands,
    joins,
    failures: () => failures + unanswered(),
    async stop() {
      stopPlaying();
      const untilMs = performance.now() + lastAnswersMs;
      while (unanswered() > 0 && performance.now() < untilMs) await wait(20);
      isOver = true;
      for (const writer of writers) writer.line.close();
      line.close();
    },
  };
}
