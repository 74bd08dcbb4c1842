// What lies on top of a page, and the browser's way back: each open layer has one entry in the history, so that going
// back closes it instead of leaving the page. Entries of layers that closed otherwise are taken away again.

const depthKey = 'umeconLayers';
/** A way through the history that was begun and never arrived: a browser may give it up. */
const giveUpMs = 1_000;

export interface BackLayers {
  /** A layer opens. `close` is called when somebody goes back; the returned function says that it is closed. */
  readonly open: (close: () => void) => () => void;
  /** Follows the history until the returned function is called. */
  readonly follow: () => () => void;
}

type Device = Pick<Window, 'history' | 'addEventListener' | 'removeEventListener'>;

function readDepth({ state }: History): number {
  const depth: unknown = (state as Record<string, unknown> | null)?.[depthKey];
  return typeof depth === 'number' ? depth : 0;
}

export function createBackLayers(device: Device): BackLayers {
  const { history } = device;
  const layers: { readonly close: () => void }[] = [];
  let settling: ReturnType<typeof setTimeout> | undefined;
  let travelling: ReturnType<typeof setTimeout> | undefined;

  /** As many entries as layers. Later, all at once: a layer may close and open in one breath. */
  function settleSoon(): void {
    clearTimeout(settling);
    settling = setTimeout(settle, 0);
  }

  function settle(): void {
    if (travelling !== undefined) return;
    const depth = readDepth(history);
    const wanted = layers.length;
    if (depth > wanted) {
      travelling = setTimeout(giveUp, giveUpMs);
      history.go(wanted - depth);
      return;
    }
    // The page stays where it was scrolled to, whichever way a layer closes.
    history.scrollRestoration = wanted > 0 ? 'manual' : 'auto';
    for (let next = depth + 1; next <= wanted; next += 1) {
      const state = history.state as object | null;
      history.pushState({ ...state, [depthKey]: next }, '');
    }
  }

  function arrive(): void {
    clearTimeout(travelling);
    travelling = undefined;
    settle();
  }

  /** It may only be slow. Gone once more, it would leave the page; an entry too many only takes one more press. */
  function giveUp(): void {
    travelling = undefined;
    if (readDepth(history) <= layers.length) settle();
  }

  function popped(): void {
    if (travelling !== undefined) return arrive();
    for (const { close } of layers.slice(readDepth(history)).toReversed()) close();
    // Whoever went forward stands in the entry of a layer that is gone; and a layer may have stayed open.
    settleSoon();
  }

  return {
    open(close) {
      const layer = { close };
      layers.push(layer);
      settleSoon();
      return () => {
        const at = layers.indexOf(layer);
        if (at >= 0) layers.splice(at, 1);
        settleSoon();
      };
    },
    follow() {
      device.addEventListener('popstate', popped);
      settleSoon(); // a page that was loaded anew has no layers
      return () => {
        clearTimeout(settling);
        clearTimeout(travelling);
        travelling = undefined;
        device.removeEventListener('popstate', popped);
      };
    },
  };
}
