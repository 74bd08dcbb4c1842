// What a facilitator does about the ways in: the door is locked and opened again, all links of walls are ended.
import { demandOpen } from './agenda.ts';
import type { Session } from './session.ts';

/** [PA12] From now on nobody new comes in; who is in stays, and comes back as often as they like. */
export function lockDoor(session: Session, nowMs: number): Session {
  demandOpen(session);
  if (session.doorLockedAt !== null) return session;
  return { ...session, doorLockedAt: new Date(nowMs).toISOString() };
}

export function openDoor(session: Session): Session {
  demandOpen(session);
  return session.doorLockedAt === null ? session : { ...session, doorLockedAt: null };
}

/** [WL4] Every link and every open wall until now ends; only links made afterwards count. */
export function endWalls(session: Session): Session {
  return { ...session, wallEpoch: session.wallEpoch + 1 };
}
