// What the runner knows of somebody who means harm, and what they are given: seats of a table in the brainstorm.
import type { Seat } from '../wires/wire.ts';

export interface Field {
  readonly url: string;
  /** The code by which anybody joins. */
  readonly code: string;
  /** The foe's own: seated at the neighbours' table. */
  readonly seat: Seat;
  /** Somebody of the session who sits nowhere. */
  readonly unseated: Seat;
  /** Others of the same session, one connection each, for foes who are many. */
  readonly others: readonly Seat[];
}

export interface Attack {
  /** Ends it; tells what was tried and what came of it. */
  stop(): Promise<string>;
}

export interface Foe {
  readonly name: string;
  /** Rows of the threat model. */
  readonly rows: string;
  readonly does: string;
  /** Ideas that stand at the table beforehand. */
  readonly ideas?: number;
  readonly nodeArgs?: readonly string[];
  /** Begins it and comes back at once; it goes on until it is stopped, bounded by the measured window. */
  begin(field: Field): Promise<Attack>;
}
