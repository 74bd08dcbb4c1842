// A part that must be here now. What does not arrive is asked for again, a few times, before anybody is told; then the page
// itself is what cannot go on, and client/public/late.js loads it anew.

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

/** Rejects with what the last of four tries failed with. */
export async function insist<T>(load: () => Promise<T>): Promise<T> {
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
