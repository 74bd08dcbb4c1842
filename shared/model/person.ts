// Who is here: participants on the roster, and facilitators by link.
import * as z from 'zod/mini';
import { facilitatorId, participantId, takeBackId } from './ids.ts';
import { language } from './language.ts';
import { limits } from './limits.ts';
import { visibleLine } from './text-schemas.ts';
import { moment } from './time.ts';

export const personName = visibleLine(1, limits.nameCharacters);

export const checkIn = z.object({ firstTime: z.boolean(), word: z.string() });

export const participant = z.object({
  id: participantId,
  /** Unique within the session: a second Anna of the same city is `Anna (2)`. */
  name: z.string(),
  city: z.string(),
  language,
  role: z.enum(['participant', 'facilitator']),
  joinedAt: moment,
  /** Set when a facilitator removed the person; their words and authorship stay. */
  removedAt: z.nullable(moment),
  checkIn: z.nullable(checkIn),
  /** The act that took the person back, with everything of theirs. */
  takenBack: z.optional(takeBackId),
  /** How many challenges they have ever pitched here. */
  pitches: z.optional(z.number()),
});
export type Participant = z.infer<typeof participant>;

/** A facilitator's link. `participantId` is set once they have said who they are. */
export const facilitator = z.object({
  id: facilitatorId,
  participantId: z.nullable(participantId),
  invitedAt: moment,
});
export type Facilitator = z.infer<typeof facilitator>;

/** Participants who are still part of the evening. */
export function present(participants: readonly Participant[]): Participant[] {
  return participants.filter(({ removedAt }) => removedAt === null);
}

/** [PA2] The name under which somebody is told apart from those already here. */
export function toUniqueName(
  wanted: string,
  city: string,
  others: readonly Pick<Participant, 'name' | 'city'>[],
): string {
  const taken = new Set(
    others.filter((other) => other.city === city).map(({ name }) => name.toLocaleLowerCase()),
  );
  if (!taken.has(wanted.toLocaleLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted} (${number})`.toLocaleLowerCase())) number += 1;
  return `${wanted} (${number})`;
}
