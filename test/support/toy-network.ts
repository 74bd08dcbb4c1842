// A network between a page and its server that does what networks do: it delays, holds everything back and goes on, loses
// lines for ever without a word, or resets them. A proxy of TCP that never looks at what it carries.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface ToyNetwork {
  /** The way through it to the server. */
  readonly url: string;
  /** How many lines have been opened so far. */
  readonly opened: () => number;
  /** From now on everything takes so long in each direction, a new line one round trip more. */
  delay(byMs: number): void;
  /** A tunnel: nothing gets through in either direction; what was sent arrives when it goes on. */
  hold(): void;
  /** Every line is dead, and so is each that is begun before it goes on; nobody is told. */
  lose(): void;
  /** Every line is reset, and so is each new one until it goes on. */
  cut(): void;
  goOn(): void;
  close(): Promise<void>;
}

interface Line {
  readonly ends: readonly Socket[];
  isLost: boolean;
}

/** `serverUrl` is asked for with each line: a server may have to know first by which network it is reached. */
export async function openToyNetwork(serverUrl: () => string): Promise<ToyNetwork> {
  const lines = new Set<Line>();
  let state: 'open' | 'held' | 'lost' | 'cut' = 'open';
  let delayMs = 0;
  let opened = 0;
  let held: (() => void)[] = [];

  /** Does it after the delay, in order, and not while the network is held. */
  function carry(line: Line, act: () => void): void {
    const arrive = () => {
      if (state === 'held' || state === 'lost') held.push(arrive);
      else if (!line.isLost) act();
    };
    setTimeout(arrive, delayMs);
  }

  function pipe(line: Line, from: Socket, to: Socket): void {
    from.on('data', (bytes) => carry(line, () => to.writable && to.write(bytes)));
    from.on('end', () => carry(line, () => to.end()));
  }

  function open(page: Socket): void {
    opened += 1;
    if (state === 'cut') {
      page.on('error', () => undefined);
      page.resetAndDestroy();
      return;
    }
    const server = connect(Number(new URL(serverUrl()).port), '127.0.0.1');
    const line: Line = { ends: [page, server], isLost: state === 'lost' };
    lines.add(line);
    page.once('close', () => lines.delete(line));
    page.on('error', () => carry(line, () => server.resetAndDestroy()));
    server.on('error', () => carry(line, () => page.resetAndDestroy()));
    pipe(line, server, page);
    page.pause();
    // The shaking of hands takes a round trip of its own.
    carry(line, () =>
      carry(line, () => {
        pipe(line, page, server);
        page.resume();
      }),
    );
  }

  const proxy = createServer({ allowHalfOpen: true }, open).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    opened: () => opened,
    delay(byMs) {
      delayMs = byMs;
    },
    hold() {
      state = 'held';
    },
    lose() {
      state = 'lost';
      for (const line of lines) line.isLost = true;
    },
    cut() {
      state = 'cut';
      held = [];
      for (const { ends } of lines) for (const end of ends) end.resetAndDestroy();
    },
    goOn() {
      state = 'open';
      const waiting = held;
      held = [];
      for (const arrive of waiting) arrive();
    },
    async close() {
      for (const { ends } of lines) for (const end of ends) end.destroy();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}
