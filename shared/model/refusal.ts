// A refusal: the expected no. It carries a stable code that every screen can put in the reader's words.
// Never used for bugs or broken machines: those are thrown as ordinary errors.

export const refusalCodes = [
  'agenda/changed',
  'agenda/first-step',
  'agenda/incomplete',
  'agenda/last-step',
  'agenda/started',
  'challenge/not-found',
  'challenge/not-yours',
  'challenge/too-many',
  'challenge/too-many-yours',
  'commitment/not-found',
  'commitment/not-yours',
  'commitment/too-many',
  'document/copy-claimed',
  'document/full',
  'document/not-found',
  'document/read-only',
  'document/too-large',
  'document/unreadable',
  'door/locked',
  'facilitator/last-one',
  'facilitator/not-found',
  'idea/not-found',
  'idea/not-at-this-table',
  'idea/not-yours',
  'idea/too-long',
  'input/invalid',
  'input/too-large',
  'participant/not-found',
  'participant/session-full',
  'participant/unknown-city',
  'person/not-introduced',
  'question/not-found',
  'question/not-yours',
  'question/too-many',
  'reading/other-language',
  'report/not-found',
  'report/not-yours',
  'report/too-many',
  'report/too-many-yours',
  'request/not-found',
  'request/origin',
  'request/too-many',
  'role/not-allowed',
  'seat/not-yours',
  'session/closed',
  'session/conflict',
  'session/damaged',
  'session/not-found',
  'step/moved',
  'step/not-now',
  'step/not-found',
  'store/unavailable',
  'table/not-found',
  'take-back/not-found',
  'text/too-long',
  'ticket/invalid',
  'timer/not-paused',
  'timer/not-running',
  'token/missing',
  'token/unknown',
  'vote/already-placed',
  'vote/budget-spent',
  'vote/not-placed',
  'wall/ended',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** One field of an input that was not understood: a dotted path and a plain reason. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/** Thrown by rules and caught once at each boundary. `fields` names what was wrong in an input. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly fields: readonly FieldProblem[];

  constructor(code: RefusalCode, message?: string, fields: readonly FieldProblem[] = []) {
    super(message ?? code);
    this.name = 'Refusal';
    this.code = code;
    this.fields = fields;
  }
}
