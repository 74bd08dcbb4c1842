// Identifiers: a readable prefix and 22 letters and digits (131 bits when made by the server).
// Nothing here makes an id; the server hands them in.
import * as z from 'zod/mini';

const idOf = <const P extends string>(prefix: P) =>
  z.templateLiteral([`${prefix}_`, z.string().check(z.regex(/^[A-Za-z0-9]{22}$/))]);

export const sessionId = idOf('ses');
export const stepId = idOf('stp');
export const participantId = idOf('par');
export const facilitatorId = idOf('fac');
export const challengeId = idOf('cha');
export const tableId = idOf('tab');
export const commitmentId = idOf('com');
export const reportId = idOf('rep');
export const questionId = idOf('que');
/** One act by which a facilitator took people back. */
export const takeBackId = idOf('tak');

/** Made in the browser, so only its shape is held: 1–64 letters, digits, `-` and `_`. */
export const ideaId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

export type SessionId = z.infer<typeof sessionId>;
export type StepId = z.infer<typeof stepId>;
export type ParticipantId = z.infer<typeof participantId>;
export type FacilitatorId = z.infer<typeof facilitatorId>;
export type ChallengeId = z.infer<typeof challengeId>;
export type TableId = z.infer<typeof tableId>;
export type CommitmentId = z.infer<typeof commitmentId>;
export type ReportId = z.infer<typeof reportId>;
export type QuestionId = z.infer<typeof questionId>;
export type TakeBackId = z.infer<typeof takeBackId>;
export type IdeaId = z.infer<typeof ideaId>;

/** Who writes or commands: a participant, or a facilitator who has not joined the roster. */
export type PersonId = ParticipantId | FacilitatorId;

export interface IdByPrefix {
  ses: SessionId;
  stp: StepId;
  par: ParticipantId;
  fac: FacilitatorId;
  cha: ChallengeId;
  tab: TableId;
  com: CommitmentId;
  rep: ReportId;
  que: QuestionId;
  tak: TakeBackId;
}
