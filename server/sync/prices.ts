// What one person may cost a room's readers and writers, over all of their connections: a first answer is nearly free,
// the same once more is told slowly, and so is an edit that the document has already.
import { limits } from '../../shared/model/limits.ts';
import type { DocumentAdmission } from '../workshop/ports.ts';
import { type ByteBudget, createByteBudget } from './byte-budget.ts';
import type { Stopwatch } from './stopwatch.ts';

export interface Prices {
  /** Answers to those who had none yet on their connection. */
  readonly answers: ByteBudget;
  /** And to those who had. */
  readonly repeats: ByteBudget;
  /** Edits that bring nothing new. */
  readonly known: ByteBudget;
}

export function createPrices(stopwatch: Stopwatch): Prices {
  const budget = (atOnce: number, perSecond: number) =>
    createByteBudget({ atOnce, perSecond }, stopwatch);
  return {
    answers: budget(limits.answerBytesAtOnce, limits.answerBytesPerSecond),
    repeats: budget(limits.repeatBytesAtOnce, limits.repeatBytesPerSecond),
    known: budget(limits.knownBytesAtOnce, limits.knownBytesPerSecond),
  };
}

/** Whose budget it is: a person's, over all devices, or that of all walls of a session together. */
export const payerOf = ({ personIds, sessionId }: DocumentAdmission): string =>
  personIds.at(-1) ?? sessionId;
