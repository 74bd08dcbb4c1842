// Who may read and write which shared document at this moment. The server asks at every edit, the screens before
// they offer a field: the same function.

import { currentStep } from './agenda.ts';
import type { ChallengeId, TableId } from './ids.ts';
import type { RefusalCode } from './refusal.ts';
import type { Session } from './session.ts';
import { type Permission, permits, permitsTableWriting, type StepKind } from './step.ts';

export interface DocumentPerson {
  readonly kind: 'participant' | 'facilitator' | 'wall';
  readonly personId: string | null;
}

/** The parts of a table's document, and of a brief's. */
export const tableParts = [
  'ideas',
  'places',
  'groups',
  'members',
  'readings',
  'statement',
] as const;
export type TablePart = (typeof tableParts)[number];
export type DocumentPart = TablePart | 'brief';

/** How far somebody may write in a part: not at all, what is theirs, also what is new, everything. */
export type Scope = 'none' | 'mend' | 'add' | 'all';

/** Between which the moment of an idea may lie that is written now. */
export interface Moments {
  readonly fromMs: number;
  readonly untilMs: number;
}

export interface Rights {
  readonly mayRead: boolean;
  /** Whether the screens offer writing here. */
  readonly mayWrite: boolean;
  /** What is left out is `none`. */
  readonly scopes: Readonly<Partial<Record<DocumentPart, Scope>>>;
  /** Why not, when writing is refused as a whole. */
  readonly reason: RefusalCode | null;
}

const unseen: Rights = {
  mayRead: false,
  mayWrite: false,
  scopes: {},
  reason: 'document/not-found',
};
const writes = (scopes: Rights['scopes']): Rights => ({
  mayRead: true,
  mayWrite: true,
  scopes,
  reason: null,
});
const readOnly = (reason: RefusalCode, scopes: Rights['scopes'] = {}): Rights => ({
  mayRead: true,
  mayWrite: false,
  scopes,
  reason,
});

const wholeTable: Rights['scopes'] = Object.fromEntries(tableParts.map((part) => [part, 'all']));
const wholeBrief: Rights['scopes'] = { brief: 'all' };

/** [DO25] Readings are everybody's in the session; what else may be written follows from the step's permissions. */
const readingsOnly: Rights['scopes'] = { readings: 'all' };

function scopesAtTable(kind: StepKind): Rights['scopes'] {
  const may = (permission: Permission) => permits(kind, permission);
  const shared = (permission: Permission): Scope => (may(permission) ? 'all' : 'none');
  const mending: Scope = may('edit') ? 'mend' : 'none';
  return {
    ...readingsOnly,
    ideas: may('add') ? 'add' : mending,
    places: shared('move'),
    groups: shared('group'),
    members: shared('group'),
    statement: shared('state'),
  };
}

function isMember(session: Session, person: DocumentPerson): boolean {
  if (person.kind !== 'participant') return true;
  return session.participants.some(
    ({ id, removedAt }) => id === person.personId && removedAt === null,
  );
}

/** [DO1] Everybody in the session reads every table; its own people write what the step allows. */
export function tableRights(session: Session, person: DocumentPerson, tableId: TableId): Rights {
  const table = session.tables.find(({ id }) => id === tableId);
  if (!table || !isMember(session, person)) return unseen;
  if (person.kind === 'wall') return readOnly('role/not-allowed');
  if (session.closedAt !== null) return readOnly('session/closed');
  if (person.kind === 'facilitator') return writes(wholeTable);
  const { kind } = currentStep(session);
  if (!permitsTableWriting(kind)) return readOnly('step/not-now', readingsOnly);
  const isSeated = table.seats.some((seat) => seat === person.personId);
  if (!isSeated) return readOnly('seat/not-yours', readingsOnly);
  return writes(scopesAtTable(kind));
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
  if (person.kind === 'facilitator') return writes(wholeBrief);
  return permits(currentStep(session).kind, 'brief')
    ? writes(wholeBrief)
    : readOnly('step/not-now');
}
