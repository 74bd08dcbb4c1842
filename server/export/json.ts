// The outcome as JSON, as the contract has it.
import type { OutcomeFormat } from '../workshop/outcome-format.ts';

export const json: OutcomeFormat = {
  extension: 'json',
  mediaType: 'application/json; charset=utf-8',
  write: async (outcome) => new TextEncoder().encode(`${JSON.stringify(outcome, null, 2)}\n`),
};
