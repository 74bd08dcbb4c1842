// What comes back in a command's acknowledgement: what was done, or why it was refused.
import * as z from 'zod/mini';
import { type Refusal, refusalCodes } from '../model/refusal.ts';
import type { Session } from '../model/session.ts';
import type { CommandName } from './commands.ts';

export const refused = z.object({
  code: z.enum(refusalCodes),
  message: z.string(),
  fields: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
});
export type Refused = z.infer<typeof refused>;

/** A refusal as it travels: over HTTP, in an acknowledgement, at a handshake. */
export function toRefused({ code, message, fields }: Refusal): Refused {
  return { code, message, ...(fields.length > 0 && { fields: [...fields] }) };
}

/** A fault of the server: nothing of the inside, only a reference to quote. */
export interface Failed {
  readonly reference: string;
}

/** What a command answers beyond the version it led to. */
interface OwnAnswers {
  'session:read': { session: Session };
  'clock:read': { nowMs: number };
  'facilitator:invite': { facilitatorId: string; token: string; link: string };
  'facilitator:introduce': { participantId: string };
  'people:take-back': { takeBackId: string };
  'walls:read': { link: string };
  'walls:end': { link: string };
  'challenge:pitch': { challengeId: string };
  'commitment:make': { commitmentId: string };
  'question:ask': { questionId: string };
  'report:give': { reportId: string };
}

export type Done<Name extends CommandName> = { version: number } & (Name extends keyof OwnAnswers
  ? OwnAnswers[Name]
  : unknown);

export type Answer<Name extends CommandName = CommandName> =
  | { done: Done<Name> }
  | { refused: Refused }
  | { failed: Failed };
