// What facilitators took back in one act: what everybody may know of it, and what the server keeps of it to put it back.
// Nothing of it is told to people.
import * as z from 'zod/mini';
import { type Challenge, challenge } from './challenge.ts';
import { type Commitment, commitment } from './commitment.ts';
import {
  type ChallengeId,
  challengeId,
  type ParticipantId,
  participantId,
  type TableId,
  tableId,
  takeBackId,
} from './ids.ts';
import { type Question, question } from './question.ts';
import { type Report, report } from './report.ts';
import { type Table, table } from './table.ts';
import { moment } from './time.ts';
import { type Timer, timer } from './timer.ts';
import { type Vote, vote } from './vote.ts';

/** As everybody may know it: whom it met is said by their number only. */
export const takeBack = z.object({
  id: takeBackId,
  at: moment,
  /** Set when it met all who came since; null for one person. */
  since: z.nullable(moment),
  people: z.number(),
  /** Ideas, challenges, reports, questions and promises. */
  things: z.number(),
});
export type TakeBack = z.infer<typeof takeBack>;

/** A member of a list, and the place where it stood. */
export interface Kept<T> {
  readonly at: number;
  readonly item: T;
}

export interface PutAway {
  readonly id: TakeBack['id'];
  /** Who was here until then; others had been removed before. */
  readonly removed: readonly ParticipantId[];
  readonly seats: readonly {
    readonly tableId: TableId;
    readonly kept: readonly Kept<ParticipantId>[];
  }[];
  readonly chosen: readonly { readonly tableId: TableId; readonly ideaId: string }[];
  /** Challenges that stay for the words of others at their tables, as they were called. */
  readonly unnamed: readonly Challenge[];
  readonly challenges: readonly Kept<Challenge>[];
  readonly tables: readonly Kept<Table>[];
  readonly questions: readonly Kept<Question>[];
  readonly reports: readonly Kept<Report>[];
  readonly commitments: readonly Kept<Commitment>[];
  readonly votes: readonly Kept<Vote>[];
  /** Whose turn it was, when the turn went to another. */
  readonly turn: {
    readonly from: ChallengeId;
    readonly to: ChallengeId | null;
    readonly timer: Timer;
    readonly visits: number;
  } | null;
}

const kept = <T extends z.ZodMiniType>(item: T) => z.array(z.object({ at: z.number(), item }));

export const putAway: z.ZodMiniType<PutAway> = z.object({
  id: takeBackId,
  removed: z.array(participantId),
  seats: z.array(z.object({ tableId, kept: kept(participantId) })),
  chosen: z.array(z.object({ tableId, ideaId: z.string() })),
  unnamed: z.array(challenge),
  challenges: kept(challenge),
  tables: kept(table),
  questions: kept(question),
  reports: kept(report),
  commitments: kept(commitment),
  votes: kept(vote),
  turn: z.nullable(
    z.object({ from: challengeId, to: z.nullable(challengeId), timer, visits: z.number() }),
  ),
});

/** Parts a list into what stays and what goes. */
export function takeOut<T>(
  list: readonly T[],
  goes: (item: T) => boolean,
): { readonly rest: T[]; readonly kept: Kept<T>[] } {
  const rest: T[] = [];
  const kept: Kept<T>[] = [];
  for (const [at, item] of list.entries()) {
    if (goes(item)) kept.push({ at, item });
    else rest.push(item);
  }
  return { rest, kept };
}

/** Puts back what was taken out, each where it stood, as far as the list still reaches. */
export function putIn<T>(rest: readonly T[], kept: readonly Kept<T>[]): T[] {
  const whole: T[] = [];
  let next = 0;
  for (const { at, item } of kept) {
    while (whole.length < at && next < rest.length) whole.push(rest[next++] as T);
    whole.push(item);
  }
  return [...whole, ...rest.slice(next)];
}
