// What a page asks of the network, counted as Chromium counts it, headers and all; and a line as slow as wanted.
import type { Page } from 'playwright-core';

export interface Line {
  readonly bitsPerSecond: number;
  readonly latencyMs: number;
}

/** A full hall on the network of one telephone. */
export const slowLine: Line = { bitsPerSecond: 256_000, latencyMs: 400 };

export interface Asked {
  readonly path: string;
  readonly askedAtMs: number;
  /** Not a number as long as it is on its way. */
  readonly answeredAtMs: number;
  /** Of the answer, with its headers, so far. */
  readonly bytes: number;
}

export interface Traffic {
  /** All requests until now, in the order in which they were made. */
  readonly asked: () => readonly Asked[];
  /** Of all answers, and of what went over WebSockets. */
  readonly bytes: () => number;
}

/** Counts from now on, over the given line. */
export async function followTraffic(page: Page, line: Line): Promise<Traffic> {
  const asked = new Map<string, Asked>();
  let socketBytes = 0;
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latencyMs,
    downloadThroughput: line.bitsPerSecond / 8,
    uploadThroughput: line.bitsPerSecond / 8,
  });
  const change = (id: string, toChanged: (before: Asked) => Partial<Asked>) => {
    const before = asked.get(id);
    if (before) asked.set(id, { ...before, ...toChanged(before) });
  };
  tools.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    asked.set(requestId, {
      path: new URL(request.url).pathname,
      askedAtMs: timestamp * 1000,
      answeredAtMs: Number.NaN,
      bytes: 0,
    });
  });
  tools.on('Network.dataReceived', ({ requestId, encodedDataLength }) =>
    change(requestId, ({ bytes }) => ({ bytes: bytes + encodedDataLength })),
  );
  tools.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) =>
    change(requestId, () => ({ bytes: encodedDataLength, answeredAtMs: timestamp * 1000 })),
  );
  const countFrame = ({ response }: { response: { payloadData: string } }) => {
    socketBytes += response.payloadData.length;
  };
  tools.on('Network.webSocketFrameReceived', countFrame);
  tools.on('Network.webSocketFrameSent', countFrame);
  return {
    asked: () => [...asked.values()],
    bytes: () => [...asked.values()].reduce((sum, { bytes }) => sum + bytes, socketBytes),
  };
}

/** How many requests stood in a row at most: each made after the one before it had been answered. */
export function countRounds(asked: readonly Asked[]): number {
  let rounds = 0;
  let answeredAtMs = Number.NEGATIVE_INFINITY;
  for (const one of asked.toSorted((a, b) => a.answeredAtMs - b.answeredAtMs)) {
    if (one.askedAtMs < answeredAtMs) continue;
    rounds += 1;
    answeredAtMs = one.answeredAtMs;
  }
  return rounds;
}
