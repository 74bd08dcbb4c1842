// How far a clock of this device is from the server's: the sample with the shortest round trip tells best.

const samples = 5;

/**
 * Milliseconds to add to `nowMs`, a clock that nobody sets while it is measured. `read` asks the server; it may fail,
 * then the sample is left out.
 */
export async function measureSkew(
  read: () => Promise<number>,
  nowMs: () => number,
): Promise<number | null> {
  let best: { readonly tripMs: number; readonly skewMs: number } | null = null;
  for (let taken = 0; taken < samples; taken += 1) {
    const askedMs = nowMs();
    const serverMs = await read().catch(() => null); // the next sample may go through
    const answeredMs = nowMs();
    if (serverMs === null) continue;
    const tripMs = answeredMs - askedMs;
    const skewMs = serverMs - (askedMs + tripMs / 2);
    if (!best || tripMs < best.tripMs) best = { tripMs, skewMs };
  }
  return best?.skewMs ?? null;
}
