// What an idea is, wherever it is read from: one thought on one card, in one language.
import * as z from 'zod/mini';
import type { IdeaId } from './ids.ts';
import { limits } from './limits.ts';
import { countCharacters } from './visible-text.ts';

export const ideaKinds = ['solution', 'obstacle', 'contact', 'funding'] as const;
export const ideaKind = z.enum(ideaKinds);
export type IdeaKind = z.infer<typeof ideaKind>;

export interface Idea {
  readonly id: IdeaId;
  readonly text: string;
  readonly language: string;
  readonly kind: IdeaKind;
  readonly ridesOn: IdeaId | null;
  /** Null when the document does not tell. */
  readonly createdAtMs: number | null;
}

/** Who wrote it, known from the ledger of client ids and never claimed in the document. */
export interface Author {
  readonly id: string;
  readonly name: string;
  readonly city: string;
}

/** An idea in another language, and who put it there. */
export interface Reading {
  readonly language: string;
  readonly text: string;
  readonly by: 'human' | 'machine';
  readonly checked: boolean;
}

export interface AuthoredIdea extends Idea {
  readonly author: Author;
  readonly groupId: string | null;
  readonly readings: readonly Reading[];
}

/** Characters still free, for signs piled up high fewer; negative when the text is too long to be added. */
export function charactersLeft(text: string): number {
  return Math.min(limits.ideaCharacters - countCharacters(text), limits.ideaUnits - text.length);
}

/** Whether a ride crosses the border: the act that a Umecon celebrates. */
export function crossesBorder(
  idea: Pick<AuthoredIdea, 'author'>,
  riddenOn: Pick<AuthoredIdea, 'author'> | undefined,
): boolean {
  if (!riddenOn || !idea.author.city || !riddenOn.author.city) return false;
  return idea.author.city !== riddenOn.author.city;
}
