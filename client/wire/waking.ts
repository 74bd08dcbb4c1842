// The moments at which a device may have slept or come back: its page is shown again, its network is there again or is
// another one, and every second anyway. Outside of a browser only the seconds are left.

const everyMs = 1_000;
const ofPage = ['visibilitychange', 'resume'];
const ofDevice = ['pageshow', 'online', 'focus'];

export interface Waking {
  readonly eachSecond: () => void;
  /** The page may have been away, or its network. */
  readonly woken: () => void;
}

/** Calls both at their moments until the returned function is called. */
export function followWaking({ eachSecond, woken }: Waking): () => void {
  const seconds = setInterval(eachSecond, everyMs);
  const page = typeof document === 'undefined' ? null : document;
  const device = typeof window === 'undefined' ? null : window;
  const network = readNetwork();
  const look = () => {
    if (isPageSeen()) woken();
  };
  let kind = network?.type;
  // It tells of every new guess at its speed as well, and most of all while much is loading.
  const changed = () => {
    const before = kind;
    kind = network?.type;
    if (kind === undefined || kind !== before) look();
  };
  for (const name of ofPage) page?.addEventListener(name, look);
  for (const name of ofDevice) device?.addEventListener(name, look);
  network?.addEventListener('change', changed);
  return () => {
    clearInterval(seconds);
    for (const name of ofPage) page?.removeEventListener(name, look);
    for (const name of ofDevice) device?.removeEventListener(name, look);
    network?.removeEventListener('change', changed);
  };
}

/** A page that nobody sees gets by with what it is told. */
export const isPageSeen = () =>
  typeof document === 'undefined' || document.visibilityState === 'visible';

interface Network extends EventTarget {
  /** Such as `wifi`; phones tell, other devices mostly do not. */
  readonly type?: unknown;
}

/** Not every browser tells of the network it is on. */
function readNetwork(): Network | null {
  if (typeof navigator === 'undefined' || !('connection' in navigator)) return null;
  return navigator.connection instanceof EventTarget ? navigator.connection : null;
}
