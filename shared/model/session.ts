// One evening: everything that is counted, timed, seated and promised. What is written together is in documents.
// The same object is stored and, but for what was put away, read over HTTP and sent at connection; it holds no secret
// but the join code.
import * as z from 'zod/mini';
import { challenge, challengePlan } from './challenge.ts';
import { cities } from './city.ts';
import { code } from './code.ts';
import { commitment } from './commitment.ts';
import { challengeId, sessionId, stepId } from './ids.ts';
import { limits } from './limits.ts';
import { facilitator, participant } from './person.ts';
import { type PutAway, putAway, takeBack } from './put-away.ts';
import { question } from './question.ts';
import { report } from './report.ts';
import { step, stepPlan, visit } from './step.ts';
import { table } from './table.ts';
import { templateName } from './template.ts';
import { visibleLine } from './text-schemas.ts';
import { moment } from './time.ts';
import { timer } from './timer.ts';
import { vote } from './vote.ts';

/** All tables at once, or challenge after challenge. */
export const runningOrder = z.enum(['parallel', 'serial']);
export type RunningOrder = z.infer<typeof runningOrder>;

export const sessionTitle = visibleLine(1, limits.titleCharacters);

/** What an organiser asks for. Without `steps` the template's own are taken. */
export const sessionPlan = z.object({
  title: sessionTitle,
  template: templateName,
  cities,
  startsAt: z.optional(z.nullable(moment)),
  order: z.optional(runningOrder),
  steps: z.optional(z.array(stepPlan).check(z.minLength(2), z.maxLength(limits.steps))),
  challenges: z.optional(z.array(challengePlan).check(z.maxLength(limits.challenges))),
});
export type SessionPlan = z.infer<typeof sessionPlan>;

export const session = z.object({
  id: sessionId,
  code,
  title: z.string(),
  /** Grows by one with every change; events carry it. */
  version: z.number(),
  /** How many stays in steps there have been; commands on what is now name the one they are meant for. */
  visit: z.number(),
  /** Of the agenda: grows by one with every change of its steps. */
  revision: z.number(),
  createdAt: moment,
  startsAt: z.nullable(moment),
  closedAt: z.nullable(moment),
  template: templateName,
  order: runningOrder,
  cities,
  steps: z.array(step),
  /** The current step. */
  step: stepId,
  visits: z.array(visit),
  timer,
  /** The challenge everybody looks at: whose pitch, whose idea, whose turn in a serial evening. */
  focus: z.nullable(challengeId),
  participants: z.array(participant),
  facilitators: z.array(facilitator),
  challenges: z.array(challenge),
  tables: z.array(table),
  questions: z.array(question),
  reports: z.array(report),
  votes: z.array(vote),
  commitments: z.array(commitment),
  /** Since when nobody new comes in; null while the door is open. */
  doorLockedAt: z.nullable(moment),
  /** Links of walls made before the last time that all were ended count no more. */
  wallEpoch: z.number(),
  /** The latest acts of taking people back, oldest first; what they put away is told to nobody. */
  takeBacks: z.array(takeBack),
});

/** As the server keeps it. */
export const storedSession = z.extend(session, {
  /** What those acts put away, kept by the server alone. */
  away: z.optional(z.array(putAway)),
});

export interface Session extends z.infer<typeof session> {
  readonly away?: readonly PutAway[] | undefined;
}

/** The session as people may know it. */
export function toTold({ away: _, ...told }: Session): Session {
  return told;
}
