// The outcome: everything an evening leaves behind, in one object. Every file format carries the same facts.
import type { Challenge } from './challenge.ts';
import type { City } from './city.ts';
import type { CommitmentKind } from './commitment.ts';
import type { Figures } from './figures.ts';
import type { Author, IdeaKind, Reading } from './idea.ts';
import type { StepKind } from './step.ts';

/** Grows when a field changes its meaning or goes away. */
export const outcomeFormat = 1;

export interface OutcomeIdea {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly readings: readonly Reading[];
  readonly kind: IdeaKind;
  readonly ridesOn: string | null;
  readonly acrossBorder: boolean;
  readonly author: Author;
  /** Id of its group. */
  readonly group: string | null;
  readonly votes: { readonly total: number; readonly byCity: Readonly<Record<string, number>> };
  /** Null when the document does not tell. */
  readonly createdAt: string | null;
}

export interface OutcomeTable {
  readonly id: string;
  readonly ideas: readonly OutcomeIdea[];
  readonly groups: readonly { readonly id: string; readonly title: string }[];
  /** Id of the one idea. */
  readonly chosen: string | null;
  readonly statement: string;
  readonly seats: readonly string[];
}

export interface OutcomeChallenge extends Omit<Challenge, 'presenterId'> {
  /** Rich text as ProseMirror JSON, or null when nothing was written. */
  readonly brief: unknown;
  readonly questions: readonly { text: string; by: Author; answered: boolean }[];
  readonly tables: readonly OutcomeTable[];
}

export interface OutcomeStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string | null;
  readonly minutes: number;
  /** Where the plan puts it, counted from the planned start; null when no start was planned. */
  readonly plannedAt: string | null;
  /** The stays in it: none when it was never reached. */
  readonly actual: readonly { startedAt: string; endedAt: string | null }[];
}

export interface OutcomeCommitment {
  readonly id: string;
  readonly who: string;
  readonly participantId: string;
  readonly city: string;
  readonly what: string;
  readonly kind: CommitmentKind;
  readonly to: {
    readonly challengeId: string;
    readonly challenge: string;
    readonly ideaId: string | null;
    readonly idea: string | null;
  };
  readonly by: string | null;
  readonly madeAt: string;
}

export interface Outcome {
  readonly format: typeof outcomeFormat;
  readonly session: {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly template: string;
    readonly order: string;
    readonly startsAt: string | null;
    readonly createdAt: string;
    readonly closedAt: string | null;
  };
  readonly cities: readonly City[];
  readonly steps: readonly OutcomeStep[];
  readonly participants: readonly { id: string; name: string; city: string; language: string }[];
  readonly challenges: readonly OutcomeChallenge[];
  readonly reports: readonly { title: string; text: string; by: Author }[];
  readonly commitments: readonly OutcomeCommitment[];
  readonly figures: Figures;
}
