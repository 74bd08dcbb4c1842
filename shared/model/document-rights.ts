// Who may read and write which shared document at this moment. The server asks at every edit, the screens before
// they offer a field: the same function.

import { currentStep } from './agenda.ts';
import type { ChallengeId, TableId } from './ids.ts';
import type { RefusalCode } from './refusal.ts';
import type { Session } from './session.ts';
import { permits, permitsTableWriting } from './step.ts';

export interface DocumentPerson {
  readonly kind: 'participant' | 'facilitator' | 'wall';
  readonly personId: string | null;
}

export interface Rights {
  readonly mayRead: boolean;
  readonly mayWrite: boolean;
  /** Why not, when writing is refused. */
  readonly reason: RefusalCode | null;
}

const unseen: Rights = { mayRead: false, mayWrite: false, reason: 'document/not-found' };
const full: Rights = { mayRead: true, mayWrite: true, reason: null };
const readOnly = (reason: RefusalCode): Rights => ({ mayRead: true, mayWrite: false, reason });

function isMember(session: Session, person: DocumentPerson): boolean {
  if (person.kind !== 'participant') return true;
  return session.participants.some(
    ({ id, removedAt }) => id === person.personId && removedAt === null,
  );
}

/** [DO1] Everybody in the session reads every table; its own people write while the step allows it. */
export function tableRights(session: Session, person: DocumentPerson, tableId: TableId): Rights {
  const table = session.tables.find(({ id }) => id === tableId);
  if (!table || !isMember(session, person)) return unseen;
  if (person.kind === 'wall') return readOnly('role/not-allowed');
  if (session.closedAt !== null) return readOnly('session/closed');
  if (person.kind === 'facilitator') return full;
  if (!permitsTableWriting(currentStep(session).kind)) return readOnly('step/not-now');
  const isSeated = table.seats.some((seat) => seat === person.personId);
  return isSeated ? full : readOnly('seat/not-yours');
}

/** [DO2] A brief is written by everybody in the session until the brainstorm begins. */
export function briefRights(
  session: Session,
  person: DocumentPerson,
  challengeId: ChallengeId,
): Rights {
  const isKnown = session.challenges.some(({ id }) => id === challengeId);
  if (!isKnown || !isMember(session, person)) return unseen;
  if (person.kind === 'wall') return readOnly('role/not-allowed');
  if (session.closedAt !== null) return readOnly('session/closed');
  if (person.kind === 'facilitator') return full;
  return permits(currentStep(session).kind, 'brief') ? full : readOnly('step/not-now');
}
