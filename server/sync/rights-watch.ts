// Asks anew who may still read, soon after a session changed: whoever was removed and says nothing would otherwise keep
// their documents open until somebody writes.
import type { SessionId } from '../../shared/model/ids.ts';
import type { Bus } from '../workshop/ports.ts';

/** A hundred votes in a second are one change here. */
const soonMs = 1000;

/** `recheck` is called once for each session that changed. Returns how to stop. */
export function watchRights(bus: Pick<Bus, 'subscribe'>, recheck: (id: SessionId) => void) {
  const changed = new Set<SessionId>();
  let timer: NodeJS.Timeout | null = null;

  function run(): void {
    timer = null;
    const ids = [...changed];
    changed.clear();
    for (const id of ids) recheck(id);
  }

  const unsubscribe = bus.subscribe(({ sessionId }) => {
    changed.add(sessionId);
    timer ??= setTimeout(run, soonMs).unref();
  });
  return (): void => {
    unsubscribe();
    if (timer) clearTimeout(timer);
  };
}
