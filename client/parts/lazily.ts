// A part that is fetched when it is first needed. What does not arrive is asked for again, a few times, before anybody is
// told; then the page itself is what cannot go on, and client/public/late.js loads it anew.
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

const waitsMs = [1_000, 3_000, 8_000];

/** Resolves after a while, or as soon as the network is back. */
function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    }
    window.addEventListener('online', done);
  });
}

async function fetchPart<T>(load: () => Promise<T>): Promise<T> {
  for (const ms of waitsMs) {
    try {
      return await load();
    } catch {
      await wait(ms); // a network that is away for a moment; the last try below tells of any other fault
    }
  }
  try {
    return await load();
  } catch (error) {
    window.dispatchEvent(new Event('umecon:broken'));
    throw error;
  }
}

/** A component that is fetched by `load` when it is shown for the first time. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await fetchPart(load) }));
}
