// What a server says of itself while it is attacked: counts, memory, and how late its event loop was. Read from its
// figures, with the organiser's key.

interface Server {
  readonly url: string;
  readonly organiserKey: string;
}

export interface Inside {
  /** How late the event loop was at most since the last reading, in milliseconds. */
  readonly stallMs: number;
  readonly heapBytes: number;
  /** The sum of a figure over all its labels; 0 when it was never counted. */
  readonly sum: (figure: string) => number;
}

/** Reading starts the measuring of the stall anew. */
export async function readInside({ url, organiserKey }: Server): Promise<Inside> {
  const response = await fetch(`${url}/metrics`, {
    headers: { authorization: `Bearer ${organiserKey}` },
  });
  if (!response.ok) throw new Error(`the figures were refused: ${response.status}`);
  const lines = (await response.text()).split('\n').filter((line) => !line.startsWith('#'));
  const read = (line: string) => Number(line.slice(line.lastIndexOf(' ') + 1));
  const isOf = (figure: string) => (line: string) => /^[\w:]+/.exec(line)?.[0] === figure;
  const sum = (figure: string) =>
    lines.filter(isOf(figure)).reduce((total, line) => total + read(line), 0);
  const stall = lines.find((line) =>
    line.startsWith('umecon_event_loop_delay_seconds{quantile="max"}'),
  );
  return {
    stallMs: stall ? read(stall) * 1000 : 0,
    heapBytes: sum('nodejs_heap_size_used_bytes'),
    sum,
  };
}

/** The least stall of three tries: what the machine did beside it happens to one of them, not to all. */
export async function leastStallMs(server: Server, attempt: () => Promise<void>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3; tries += 1) {
    await readInside(server);
    await attempt();
    least = Math.min(least, (await readInside(server)).stallMs);
  }
  return least;
}
