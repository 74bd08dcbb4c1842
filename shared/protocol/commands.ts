// Everything that goes up the session plane: name → schema of what it carries (besides `id`).
// A command is `emit(name, { id, …payload }, acknowledge)`; the answer is in answers.ts.
import * as z from 'zod/mini';
import { challengePlan } from '../model/challenge.ts';
import { commitmentPlan } from '../model/commitment.ts';
import {
  challengeId,
  commitmentId,
  facilitatorId,
  ideaId,
  participantId,
  questionId,
  reportId,
  stepId,
  tableId,
  takeBackId,
} from '../model/ids.ts';
import { language } from '../model/language.ts';
import { limits } from '../model/limits.ts';
import { personName } from '../model/person.ts';
import { questionPlan } from '../model/question.ts';
import { reportPlan } from '../model/report.ts';
import { runningOrder, sessionTitle } from '../model/session.ts';
import { stepMinutes, stepPlan } from '../model/step.ts';
import { visibleLine } from '../model/text-schemas.ts';
import { moment } from '../model/time.ts';

const nothing = z.object({});
const minutes = z.optional(stepMinutes);
/** The stay that a command on what is now is meant for; without it, whatever is current. */
const visit = z.optional(z.number().check(z.int(), z.minimum(1)));
const place = z.number().check(z.int(), z.minimum(0));

export const commands = {
  // the evening
  'session:read': nothing,
  'session:amend': z.object({
    title: z.optional(sessionTitle),
    startsAt: z.optional(z.nullable(moment)),
    order: z.optional(runningOrder),
  }),
  'session:close': z.object({ visit }),
  'session:reopen': nothing,
  'clock:read': nothing,
  'agenda:change': z.object({
    steps: z
      .array(z.extend(stepPlan, { id: z.optional(stepId) }))
      .check(z.minLength(2), z.maxLength(limits.steps)),
    /** Of the agenda that it was made of. */
    revision: z.optional(z.number().check(z.int(), z.minimum(1))),
  }),
  'step:advance': z.object({ visit }),
  'step:return': z.object({ visit }),
  'timer:start': z.object({ minutes, visit }),
  'timer:pause': z.object({ visit }),
  'timer:extend': z.object({
    visit,
    minutes: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(limits.extendMinutes))),
  }),

  // the door, the walls, a crowd
  'door:lock': nothing,
  'door:open': nothing,
  'people:take-back': z.union([z.object({ participantId }), z.object({ since: moment })]),
  'people:bring-back': z.object({ takeBackId }),
  'walls:read': nothing,
  'walls:end': nothing,

  // people
  'participant:rename': z.object({ participantId, name: personName }),
  'participant:remove': z.object({ participantId }),
  'participant:choose-language': z.object({ language }),
  'facilitator:introduce': z.object({ name: personName, city: z.string(), language }),
  'facilitator:invite': nothing,
  'facilitator:withdraw': z.object({ facilitatorId }),
  'check-in:answer': z.object({
    firstTime: z.boolean(),
    word: visibleLine(0, limits.checkInCharacters),
  }),

  // reports, challenges, questions
  'report:give': reportPlan,
  'report:withdraw': z.object({ reportId }),
  'challenge:pitch': z.partial(challengePlan, { presenter: true, city: true }),
  'challenge:amend': z.extend(z.partial(challengePlan), { challengeId }),
  'challenge:withdraw': z.object({ challengeId }),
  'challenge:move': z.object({ challengeId, to: place }),
  'challenge:present': z.object({
    challengeId: z.nullable(challengeId),
    visit,
    /** Whose turn it was when this one was given. */
    from: z.optional(z.nullable(challengeId)),
  }),
  'question:ask': questionPlan,
  'question:answer': z.object({ questionId, answered: z.boolean() }),
  'question:withdraw': z.object({ questionId }),

  // tables
  'table:join': z.union([z.object({ tableId }), z.object({ challengeId })]),
  'table:choose': z.object({ tableId, ideaId: z.nullable(ideaId) }),
  'seat:assign': z.object({ participantId, tableId: z.nullable(tableId) }),
  'seat:fill': nothing,
  'idea:hide': z.object({ tableId, ideaId }),
  'idea:restore': z.object({ tableId, ideaId }),

  // counted and promised
  'vote:place': z.object({ tableId, ideaId }),
  'vote:withdraw': z.object({ tableId, ideaId }),
  'commitment:make': commitmentPlan,
  'commitment:withdraw': z.object({ commitmentId }),
} as const;

export type CommandName = keyof typeof commands;
export type CommandPayload<Name extends CommandName> = z.infer<(typeof commands)[Name]>;

export const commandNames = Object.keys(commands) as CommandName[];
