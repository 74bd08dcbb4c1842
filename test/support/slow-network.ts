// A browser's network on which whatever leaves takes its time, over either transport. The server hears late; so its
// heartbeats come back late, and its answers with them.
import type { BrowserContext } from 'playwright-core';

/** Returns what makes the network quick again. */
export async function slowDown(context: BrowserContext, byMs: number): Promise<() => void> {
  let lateMs = byMs;
  const later = (send: () => void) => setTimeout(send, lateMs);
  await context.routeWebSocket(/socket\.io/, (page) => {
    const server = page.connectToServer();
    page.onMessage((message) => later(() => server.send(message)));
  });
  await context.route(/\/socket\.io\//, (route) =>
    route.request().method() === 'POST'
      ? void later(() => void route.continue())
      : route.continue(),
  );
  return () => {
    lateMs = 0;
  };
}
