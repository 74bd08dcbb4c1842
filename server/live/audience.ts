// Everybody connected to one session: what is told to all of them, and how often.
import type { TableId } from '../../shared/model/ids.ts';
import { type Session, toTold } from '../../shared/model/session.ts';
import { closings } from '../../shared/protocol/closings.ts';
import type { SessionEvent } from '../workshop/ports.ts';
import { toAnswer } from './answer.ts';
import { endConnection } from './ending.ts';
import type { LiveParts } from './live-parts.ts';
import { createPace } from './pace.ts';
import { isStillHere, toPresence } from './presence.ts';
import { createPulse } from './pulse.ts';
import type { SessionServer, SessionSocket } from './session-server.ts';
import { staleTables } from './stale-tables.ts';
import { createSummaries } from './summaries.ts';

const presenceMs = 500;
const summariesMs = 1000;

export type Audience = ReturnType<typeof createAudience>;

/** Ends a connection after whatever it was about to be told. */
function dismiss(socket: SessionSocket): void {
  setImmediate(() => endConnection(socket, closings.removed));
}

/** `session` is the newest state known here; it never goes back. */
export function createAudience(
  io: SessionServer,
  { workshop, clock, logger }: Pick<LiveParts, 'workshop' | 'clock' | 'logger'>,
  first: Session,
) {
  const sockets = new Set<SessionSocket>();
  let session = first;
  let toldPresence = '';

  const summaries = createSummaries(async (tableId) => {
    const answer = await toAnswer(logger, 'a summary', () => workshop.summarise(session, tableId));
    return 'done' in answer ? answer.done : null;
  });
  const summaryPace = createPace(clock, summariesMs, async () => {
    const tables = await summaries.readStale();
    if (tables.length > 0) io.to(session.id).emit('tables:summarised', { tables });
  });
  const presencePace = createPace(clock, presenceMs, async () => {
    const presence = toPresence(session, sockets);
    const told = JSON.stringify(presence);
    if (told === toldPresence) return;
    toldPresence = told;
    io.to(session.id).emit('presence:changed', presence);
  });

  function learn(newer: Session): void {
    if (newer.version <= session.version) return;
    const stale = staleTables(session, newer);
    session = toTold(newer);
    for (const tableId of stale) summaries.mark(tableId);
    if (stale.length > 0) summaryPace.ask();
    presencePace.ask();
  }

  return {
    learn,
    enter(socket: SessionSocket): void {
      socket.data.pulse = createPulse(socket.conn, clock, () => presencePace.ask());
      sockets.add(socket);
      socket.conn.on('upgrade', () => presencePace.ask());
    },
    /** Tells everybody of a change, and those whom it put out that they are. */
    tell({ name, version, change, session: newer }: SessionEvent): void {
      io.to(newer.id).emit(name, { version, change });
      learn(newer);
      for (const socket of sockets) if (!isStillHere(newer, socket.data.actor)) dismiss(socket);
    },
    /** A table's document changed. */
    touch(tableId: TableId): void {
      if (!session.tables.some(({ id }) => id === tableId)) return;
      summaries.mark(tableId);
      summaryPace.ask();
    },
    /** Tells a newcomer how things stand, and from now on every change; then everybody that they came. */
    async welcome(socket: SessionSocket): Promise<void> {
      void socket.join(session.id); // at once in memory: no event slips in before the state
      socket.emit('session:state', session);
      socket.emit('presence:changed', toPresence(session, sockets));
      presencePace.ask();
      const tables = await summaries.readAll(session.tables.map(({ id }) => id));
      socket.emit('tables:summarised', { tables });
    },
    /** True when nobody is left. */
    leave(socket: SessionSocket): boolean {
      sockets.delete(socket);
      presencePace.ask();
      return sockets.size === 0;
    },
    stop(): void {
      summaryPace.stop();
      presencePace.stop();
    },
  };
}
