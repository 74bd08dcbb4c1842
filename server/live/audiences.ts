// The audiences of all sessions that somebody follows right now. One that everybody left is forgotten.
import type { SessionId } from '../../shared/model/ids.ts';
import type { Session } from '../../shared/model/session.ts';
import { readDocumentName } from '../../shared/protocol/document-name.ts';
import { type Audience, createAudience } from './audience.ts';
import type { LiveParts } from './live-parts.ts';
import type { SessionServer, SessionSocket } from './session-server.ts';

export interface Audiences {
  /** Lets a connection follow its session. Refuses what `readSession` refuses. */
  enter(socket: SessionSocket): Promise<void>;
  stop(): void;
}

export function createAudiences(io: SessionServer, parts: LiveParts): Audiences {
  const audiences = new Map<SessionId, Audience>();

  const unsubscribes = [
    parts.bus.subscribe((event) => audiences.get(event.sessionId)?.tell(event)),
    parts.changes.subscribe((document) => {
      const subject = readDocumentName(document);
      if (subject?.kind !== 'table') return;
      for (const audience of audiences.values()) audience.touch(subject.tableId);
    }),
  ];

  function leave(id: SessionId, audience: Audience, socket: SessionSocket): void {
    if (!audience.leave(socket)) return;
    audience.stop();
    if (audiences.get(id) === audience) audiences.delete(id);
  }

  function audienceOf(session: Session): Audience {
    const audience = audiences.get(session.id) ?? createAudience(io, parts, session);
    audiences.set(session.id, audience);
    return audience;
  }

  return {
    async enter(socket) {
      const session = await parts.workshop.readSession(socket.data.actor);
      if (!socket.connected) return;
      const audience = audienceOf(session);
      audience.enter(socket);
      socket.on('disconnect', () => leave(session.id, audience, socket));
      // Read again: what changed before this audience began to listen would otherwise be missed.
      audience.learn(await parts.workshop.readSession(socket.data.actor));
      if (socket.connected) await audience.welcome(socket);
    },
    stop() {
      for (const unsubscribe of unsubscribes) unsubscribe();
      for (const audience of audiences.values()) audience.stop();
      audiences.clear();
    },
  };
}
