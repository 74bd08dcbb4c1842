// The sessions in use, one cell each: whoever holds the cell sees every change at once and without asking a store.
// A cell that nobody holds any more leaves memory by itself.
import type { SessionId } from '../../shared/model/ids.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { Session } from '../../shared/model/session.ts';
import type { Bus, SessionStore } from './ports.ts';

export interface LiveSession {
  current: Session;
}

export interface LiveSessions {
  /** Refuses session/not-found. */
  open(id: SessionId): Promise<LiveSession>;
  /** Reads the stored state anew, after somebody else wrote. */
  refresh(id: SessionId): Promise<LiveSession>;
  put(session: Session): void;
  /** Those that somebody holds. */
  inUse(): SessionId[];
}

const keptWarm = 64;

export function createLiveSessions(store: SessionStore, bus: Bus): LiveSessions {
  const cells = new Map<SessionId, WeakRef<LiveSession>>();
  const warm = new Map<SessionId, LiveSession>();

  const cellOf = (id: SessionId) => warm.get(id) ?? cells.get(id)?.deref();

  function keepWarm(id: SessionId, cell: LiveSession): LiveSession {
    warm.delete(id);
    warm.set(id, cell);
    const [oldest] = warm.keys();
    if (warm.size > keptWarm && oldest) warm.delete(oldest);
    return cell;
  }

  function put(session: Session): LiveSession {
    const cell = cellOf(session.id) ?? { current: session };
    if (session.version >= cell.current.version) cell.current = session;
    cells.set(session.id, new WeakRef(cell));
    return keepWarm(session.id, cell);
  }

  async function refresh(id: SessionId): Promise<LiveSession> {
    const stored = await store.read(id);
    if (!stored) throw new Refusal('session/not-found');
    return put(stored);
  }

  bus.subscribe(({ session }) => {
    if (cellOf(session.id)) put(session);
  });

  return {
    async open(id) {
      const cell = cellOf(id);
      return cell ? keepWarm(id, cell) : refresh(id);
    },
    refresh,
    put,
    inUse: () => [...cells.keys()].filter((id) => cellOf(id)),
  };
}
