// When the server's clock is set, running timers go along with it: what is left stays what it was. Of the sessions that
// are in use only; nobody has seen a timer of another.
import type { SessionId } from '../../shared/model/ids.ts';
import type { Session } from '../../shared/model/session.ts';
import { movedTimer } from '../../shared/model/timer.ts';
import { toChange } from '../../shared/protocol/session-change.ts';
import type { DispatchPorts } from './dispatch.ts';

const triesAgainstOthers = 5;

function move(before: Session, byMs: number): Session {
  const timer = movedTimer(before.timer, byMs);
  return timer === before.timer ? before : { ...before, timer, version: before.version + 1 };
}

export function createClockSetting({ sessions, store, bus, queue }: DispatchPorts) {
  async function moveTimer(id: SessionId, byMs: number): Promise<void> {
    let live = await sessions.open(id);
    for (let tries = 0; tries < triesAgainstOthers; tries += 1) {
      const before = live.current;
      const after = move(before, byMs);
      if (after === before) return;
      if ((await store.save(after, null)) === 'saved') {
        sessions.put(after);
        const change = toChange(before, after);
        const { version } = after;
        bus.publish({ sessionId: id, name: 'timer:moved', version, change, session: after });
        return;
      }
      live = await sessions.refresh(id);
    }
  }

  /** In turn with the commands of each session. */
  return async (byMs: number): Promise<void> => {
    await Promise.all(sessions.inUse().map((id) => queue(id, () => moveTimer(id, byMs))));
  };
}
