// Whether somebody with a token still counts in the session, and for whom on the roster they act.
import type { DocumentPerson } from '../../shared/model/document-rights.ts';
import type { ParticipantId } from '../../shared/model/ids.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { Session } from '../../shared/model/session.ts';
import type { Actor } from './ports.ts';

/** The participant for whom an actor acts; null for walls and for facilitators who have not said who they are. Refuses token/unknown once removed, wall/ended. */
export function personOf(session: Session, actor: Actor): ParticipantId | null {
  if (actor.kind === 'wall') {
    if (actor.epoch !== session.wallEpoch) throw new Refusal('wall/ended');
    return null;
  }
  if (actor.kind === 'facilitator') {
    const facilitator = session.facilitators.find(({ id }) => id === actor.personId);
    if (!facilitator) throw new Refusal('token/unknown');
    return facilitator.participantId;
  }
  const participant = session.participants.find(({ id }) => id === actor.personId);
  if (!participant || participant.removedAt !== null) throw new Refusal('token/unknown');
  return participant.id;
}

export function toDocumentPerson(actor: Actor): DocumentPerson {
  return { kind: actor.kind, personId: actor.kind === 'wall' ? null : actor.personId };
}
