// The one checker: reads the history of what was acknowledged, looks at what the server shows, and names every
// difference that must not be. Pure; it knows nothing of faults.
import { checkIdeas } from './check-ideas.ts';
import { checkVotes } from './check-votes.ts';
import { checkCommitments, checkGroups, checkNewest, checkStatements } from './check-words.ts';
import type { History } from './history.ts';
import type { Observed } from './observed.ts';
import type { Violation } from './violation.ts';

const checks = [
  checkIdeas,
  checkVotes,
  checkCommitments,
  checkGroups,
  checkStatements,
  checkNewest,
] as const;

/** None when everything acknowledged is there, once, as it was acknowledged, and nothing else is. */
export function check(history: History, observed: Observed): Violation[] {
  return checks.flatMap((look) => look(history, observed));
}
