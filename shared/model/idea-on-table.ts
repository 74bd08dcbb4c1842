// An idea as it lies on its table, and the groups of the table.
import type { Idea, Reading } from './idea.ts';

/** In the sheet's own units: pixels at its usual size. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface IdeaOnTable extends Idea {
  /** The Yjs client whose owner is the author. */
  readonly client: number;
  readonly place: Place | null;
  readonly groupId: string | null;
  readonly readings: readonly Reading[];
}

export interface Group {
  readonly id: string;
  readonly title: string;
}
