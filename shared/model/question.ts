// A question to a presenter: the questions step is the only slot for them.
import * as z from 'zod/mini';
import { challengeId, participantId, questionId } from './ids.ts';
import { limits } from './limits.ts';
import { visibleText } from './text-schemas.ts';
import { moment } from './time.ts';

export const questionPlan = z.object({
  challengeId,
  text: visibleText(1, limits.questionCharacters),
});
export const question = z.object({
  id: questionId,
  challengeId,
  participantId,
  text: z.string(),
  askedAt: moment,
  answeredAt: z.nullable(moment),
});
export type Question = z.infer<typeof question>;
