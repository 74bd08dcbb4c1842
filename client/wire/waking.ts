// The moments at which a device may have slept or come back: its page is shown again, its network is there again, and
// every second anyway. Outside of a browser only the seconds are left.

const everyMs = 1_000;

/** Calls `look` at each of them until the returned function is called. */
export function followWaking(look: () => void): () => void {
  const seconds = setInterval(look, everyMs);
  const page = typeof document === 'undefined' ? null : document;
  const device = typeof window === 'undefined' ? null : window;
  page?.addEventListener('visibilitychange', look);
  page?.addEventListener('resume', look);
  for (const name of ['pageshow', 'online', 'focus']) device?.addEventListener(name, look);
  return () => {
    clearInterval(seconds);
    page?.removeEventListener('visibilitychange', look);
    page?.removeEventListener('resume', look);
    for (const name of ['pageshow', 'online', 'focus']) device?.removeEventListener(name, look);
  };
}
