// Going back with something open: one entry for each layer, none left over, whichever way it closed.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackLayers } from '../../../../client/parts/back-layers.ts';

/** A history as browsers keep it: going is asynchronous, and a push forgets what lies ahead. */
function openBrowser() {
  const entries: unknown[] = [{ page: 'door' }, { page: 'session' }];
  let at = 1;
  const listeners = new Set<() => void>();
  let goesAfterMs = 5;
  const move = (by: number) => {
    const to = at + by;
    if (!(to in entries)) return;
    at = to;
    for (const listener of listeners) listener();
  };
  const history = {
    scrollRestoration: 'auto',
    get state() {
      return entries[at];
    },
    pushState(state: unknown) {
      entries.splice(at + 1, entries.length, state);
      at += 1;
    },
    go: (by: number) => void setTimeout(() => move(by), goesAfterMs),
  };
  const device = {
    history,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  } as unknown as Parameters<typeof createBackLayers>[0];
  return {
    device,
    push: (state: unknown) => history.pushState(state),
    back: () => move(-1),
    forward: () => move(1),
    page: () => (history.state as { page: string }).page,
    /** How often one has to go back to leave the session. */
    depth: () => at - entries.findIndex((entry) => (entry as { page: string }).page === 'session'),
    scrolls: () => history.scrollRestoration,
    slowDown: () => {
      goesAfterMs = 1_500;
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const rest = () => vi.advanceTimersByTime(100);

function begin() {
  const browser = openBrowser();
  const layers = createBackLayers(browser.device);
  const stop = layers.follow();
  rest();
  const shown: string[] = [];
  /** As a dialog does: it closes when it is told, and says so. */
  const show = (name: string) => {
    shown.push(name);
    const closed = layers.open(() => close());
    const close = () => {
      if (!shown.includes(name)) return;
      shown.splice(shown.indexOf(name), 1);
      closed();
    };
    rest();
    return close;
  };
  return { ...browser, layers, stop, shown, show };
}

describe('the way back', () => {
  it('[LK9] closes what is open, the topmost first, and only then leaves', () => {
    const { shown, show, back, page, depth } = begin();
    show('desk');
    show('confirm');
    back();
    rest();
    expect([shown, page(), depth()]).toEqual([['desk'], 'session', 1]);
    back();
    rest();
    expect([shown, page(), depth()]).toEqual([[], 'session', 0]);
    back();
    expect(page()).toBe('door');
  });

  it('[LK9] leaves no entry behind when a layer closes otherwise, also all at once', () => {
    const { show, depth, back, page } = begin();
    const close = show('edit');
    expect(depth()).toBe(1);
    close();
    close();
    rest();
    expect(depth()).toBe(0);
    const [one, two] = [show('a'), show('b')];
    one();
    two();
    rest();
    expect(depth()).toBe(0);
    back();
    expect(page()).toBe('door');
  });

  it('[LK9] a layer that opens, closes and opens in one breath has one entry', () => {
    const { layers, depth } = begin();
    layers.open(() => undefined)();
    const closed = layers.open(() => undefined);
    rest();
    expect(depth()).toBe(1);
    closed();
    layers.open(() => undefined);
    rest();
    expect(depth()).toBe(1);
  });

  it('[LK9] a menu that gives way to a dialog keeps one entry, and the dialog stays open', () => {
    const { shown, show, depth } = begin();
    const menu = show('menu');
    menu();
    show('rename');
    rest();
    expect([shown, depth()]).toEqual([['rename'], 1]);
  });

  it('[LK9] a dialog that opens while another entry is being taken away stays open', () => {
    const { layers, shown, show, depth } = begin();
    const menu = show('menu');
    menu();
    vi.advanceTimersByTime(1); // under way
    shown.push('rename');
    layers.open(() => void shown.pop());
    rest();
    expect([shown, depth()]).toEqual([['rename'], 1]);
  });

  it('[LK9] going forward into a layer that is gone changes nothing', () => {
    const { shown, show, back, forward, depth } = begin();
    show('edit');
    back();
    rest();
    forward();
    rest();
    expect([shown, depth()]).toEqual([[], 0]);
  });

  it('[LK9] a layer that refuses to close keeps its entry', () => {
    const { layers, back, depth } = begin();
    layers.open(() => undefined);
    rest();
    back();
    rest();
    expect(depth()).toBe(1);
  });

  it('[LK9] a page that is loaded anew has no layers left', () => {
    const browser = openBrowser();
    browser.push({ page: 'session', umeconLayers: 1 });
    createBackLayers(browser.device).follow();
    rest();
    expect(browser.depth()).toBe(0);
  });

  it('[LK9] another page that is opened from a layer is not left again', () => {
    const { show, push, back, page, depth } = begin();
    const close = show('menu');
    close();
    push({ page: 'outcome' });
    rest();
    expect(page()).toBe('outcome');
    back();
    rest();
    expect([page(), depth()]).toEqual(['session', 0]);
  });

  it('[LK9] a browser that is slow to go back does not leave the page', () => {
    const { show, slowDown, page, depth } = begin();
    const close = show('edit');
    slowDown();
    close();
    vi.advanceTimersByTime(10_000);
    expect([page(), depth()]).toEqual(['session', 0]);
  });

  it('[LK9] the page stays where it was scrolled to while something is open', () => {
    const { show, scrolls } = begin();
    const close = show('edit');
    expect(scrolls()).toBe('manual');
    close();
    rest();
    expect(scrolls()).toBe('auto');
  });
});
