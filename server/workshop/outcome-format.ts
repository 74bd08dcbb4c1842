// What a file format of the outcome is to the doors that offer it.
import type { Outcome } from '../../shared/model/outcome.ts';

/** `extension` is what follows `outcome.` in its address. */
export interface OutcomeFormat {
  readonly extension: string;
  readonly mediaType: string;
  write(outcome: Outcome, language: string): Promise<Uint8Array>;
}
