// The use cases of the product in one object. It knows its ports and nothing of sockets, HTTP or databases.
import type { TableId } from '../../shared/model/ids.ts';
import { type Session, toTold } from '../../shared/model/session.ts';
import { createClockSetting } from './clock-setting.ts';
import { createDispatch, type DispatchPorts } from './dispatch.ts';
import { createDocumentAccess } from './document-access.ts';
import { createFrontDoor } from './front-door.ts';
import { createLiveSessions } from './live-sessions.ts';
import { toOutcome } from './outcome.ts';
import { summarise } from './overview.ts';
import type { Actor } from './ports.ts';
import { createQueue } from './queue.ts';
import { personOf } from './speaker.ts';

export type WorkshopPorts = Omit<DispatchPorts, 'sessions' | 'queue'>;
export type Workshop = ReturnType<typeof createWorkshop>;

export function createWorkshop(ports: WorkshopPorts) {
  const sessions = createLiveSessions(ports.store, ports.bus);
  const own = { ...ports, sessions, queue: createQueue() };
  const frontDoor = createFrontDoor(own);

  /** Refuses token/unknown once the person was removed, session/not-found. */
  async function readSession(actor: Actor): Promise<Session> {
    const { current } = await sessions.open(actor.sessionId);
    personOf(current, actor);
    return toTold(current);
  }

  return {
    createSession: frontDoor.open,
    listSessions: frontDoor.list,
    linkFacilitator: frontDoor.linkFacilitator,
    readDoor: frontDoor.readDoor,
    joinSession: frontDoor.joinSession,
    openWall: frontDoor.openWall,
    readSession,
    dispatch: createDispatch(own),
    /** The clock was set by so many milliseconds. */
    followClock: createClockSetting(own),
    access: createDocumentAccess(sessions, ports.clock),
    readOutcome: async (actor: Actor) => toOutcome(ports.documents, await readSession(actor)),
    summarise: (session: Session, tableId: TableId) => summarise(ports.documents, session, tableId),
    /** Resolves when the store takes writes; throws StoreUnavailable when not. */
    probe: () => ports.store.probe(),
  };
}
