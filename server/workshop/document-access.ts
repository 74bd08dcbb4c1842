// Who may open which document. Rights are computed from the live session each time they are asked.
import {
  briefRights,
  type DocumentPerson,
  type Rights,
  tableRights,
} from '../../shared/model/document-rights.ts';
import type { PersonId } from '../../shared/model/ids.ts';
import { limits } from '../../shared/model/limits.ts';
import { readingLanguages } from '../../shared/model/reading-languages.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { Session } from '../../shared/model/session.ts';
import { type DocumentSubject, readDocumentName } from '../../shared/protocol/document-name.ts';
import type { LiveSessions } from './live-sessions.ts';
import type { Actor, Clock, DocumentAccess, DocumentAdmission } from './ports.ts';
import { personOf, toDocumentPerson } from './speaker.ts';

function rightsOf(session: Session, person: DocumentPerson, subject: DocumentSubject): Rights {
  return subject.kind === 'table'
    ? tableRights(session, person, subject.tableId)
    : briefRights(session, person, subject.challengeId);
}

/** A withdrawn facilitator and an ended wall keep a connection for a moment, but no rights. */
function isWithdrawn(session: Session, actor: Actor): boolean {
  if (actor.kind === 'wall') return actor.epoch !== session.wallEpoch;
  return (
    actor.kind === 'facilitator' && !session.facilitators.some(({ id }) => id === actor.personId)
  );
}

const none: Rights = {
  mayRead: false,
  mayWrite: false,
  scopes: {},
  reason: 'document/not-found',
};

/** Calculated once for every state of the session: everybody's rights are asked at every edit and several times a second. */
function perSession<T>(current: () => Session, calculate: (session: Session) => T): () => T {
  let kept: { readonly of: Session; readonly value: T } | null = null;
  return () => {
    const session = current();
    if (kept?.of !== session) kept = { of: session, value: calculate(session) };
    return kept.value;
  };
}

function presenceOf(session: Session, actor: Actor): DocumentAdmission['person'] {
  const personId = personOf(session, actor);
  const participant = session.participants.find(({ id }) => id === personId);
  const city = participant?.city ?? '';
  return {
    name: participant?.name ?? '',
    city,
    cityIndex: session.cities.findIndex(({ name }) => name === city),
  };
}

function personIdsOf(session: Session, actor: Actor): PersonId[] {
  const rosterId = personOf(session, actor);
  if (actor.kind === 'wall') return [];
  return rosterId && rosterId !== actor.personId ? [rosterId, actor.personId] : [actor.personId];
}

/** A day on either side: clocks of devices are not all right, and none of ours is older than its session. */
function momentsOf(
  { createdAt }: Session,
  nowMs: number,
): ReturnType<DocumentAdmission['moments']> {
  const madeMs = Date.parse(createdAt);
  return {
    fromMs: (Number.isNaN(madeMs) ? 0 : madeMs) - limits.momentLeewayMs,
    untilMs: nowMs + limits.momentLeewayMs,
  };
}

export function createDocumentAccess(sessions: LiveSessions, clock: Clock): DocumentAccess {
  return {
    async admit(actor, name) {
      const subject = readDocumentName(name);
      if (!subject) throw new Refusal('document/not-found');
      const live = await sessions.open(actor.sessionId);
      const person = toDocumentPerson(actor);
      const rights = perSession(
        () => live.current,
        (session) => (isWithdrawn(session, actor) ? none : rightsOf(session, person, subject)),
      );
      if (!rights().mayRead) throw new Refusal('document/not-found');
      return {
        document: name as DocumentAdmission['document'],
        sessionId: actor.sessionId,
        personIds: personIdsOf(live.current, actor),
        person: presenceOf(live.current, actor),
        rights,
        readingLanguages: perSession(() => live.current, readingLanguages),
        moments: () => momentsOf(live.current, clock.nowMs()),
      };
    },
  };
}
