// What a presenter pitches: a wish or a problem of the town, ending in one specific question to the room.
import * as z from 'zod/mini';
import { challengeId, participantId } from './ids.ts';
import { limits } from './limits.ts';
import { visibleLine } from './text-schemas.ts';

/** As prepared by the organiser or pitched on the evening. */
export const challengePlan = z.object({
  title: visibleLine(1, limits.titleCharacters),
  question: visibleLine(1, limits.questionCharacters),
  presenter: visibleLine(1, limits.nameCharacters),
  city: visibleLine(1, limits.nameCharacters),
});
export type ChallengePlan = z.infer<typeof challengePlan>;

export const challenge = z.extend(challengePlan, {
  id: challengeId,
  /** The participant who pitched it here; null when it was prepared for somebody by name. */
  presenterId: z.nullable(participantId),
});
export type Challenge = z.infer<typeof challenge>;
