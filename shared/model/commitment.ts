// A promise: who does what for which challenge, by when.
import * as z from 'zod/mini';
import { challengeId, commitmentId, ideaId, participantId } from './ids.ts';
import { limits } from './limits.ts';
import { visibleText } from './text-schemas.ts';
import { day, moment } from './time.ts';

export const commitmentKinds = ['time', 'skill', 'contact', 'place', 'money', 'other'] as const;
export const commitmentKind = z.enum(commitmentKinds);
export type CommitmentKind = z.infer<typeof commitmentKind>;

export const commitmentPlan = z.object({
  challengeId,
  /** Set when the promise is to the table's idea rather than to the challenge as a whole. */
  ideaId: z.optional(z.nullable(ideaId)),
  kind: commitmentKind,
  what: visibleText(1, limits.commitmentCharacters),
  by: z.optional(z.nullable(day)),
});
export const commitment = z.object({
  id: commitmentId,
  participantId,
  challengeId,
  ideaId: z.nullable(ideaId),
  kind: commitmentKind,
  what: z.string(),
  by: z.nullable(day),
  madeAt: moment,
});
export type Commitment = z.infer<typeof commitment>;
