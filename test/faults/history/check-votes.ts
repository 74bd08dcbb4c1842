// Votes: one for each that was placed and not taken back, never more than a person has, counted once in the outcome.
import { limits } from '../../../shared/model/limits.ts';
import { grouped } from './grouped.ts';
import type { History } from './history.ts';
import type { Observed } from './observed.ts';
import { repeated, type Violation, violation } from './violation.ts';

/** Whether the vote may stand, and whether it may not, by `person table idea`. */
function toPossible(history: History): Map<string, Set<boolean>> {
  const possible = new Map<string, Set<boolean>>();
  for (const { person, act, fate } of history) {
    if ((act.kind !== 'vote:place' && act.kind !== 'vote:withdraw') || fate === 'refused') continue;
    const vote = `${person.id} ${act.table} ${act.idea}`;
    const stands = act.kind === 'vote:place';
    const before = fate === 'acknowledged' ? [] : (possible.get(vote) ?? [false]);
    possible.set(vote, new Set([...before, stands]));
  }
  return possible;
}

export function checkVotes(history: History, observed: Observed): Violation[] {
  const violations: Violation[] = [];
  const possible = toPossible(history);
  const seen = observed.votes.map(({ person, table, idea }) => `${person} ${table} ${idea}`);
  const asked = new Set(
    history.flatMap(({ person, act }) =>
      act.kind === 'vote:place' ? [`${person.id} ${act.table} ${act.idea}`] : [],
    ),
  );
  for (const vote of repeated(seen)) violations.push(violation('doubled', `vote ${vote}`));
  for (const vote of new Set(seen)) {
    if (!asked.has(vote)) violations.push(violation('uninvited', `vote ${vote}`));
    else if (!possible.get(vote)?.has(true)) violations.push(violation('undead', `vote ${vote}`));
  }
  for (const [vote, stands] of possible) {
    if (!stands.has(false) && !seen.includes(vote)) {
      violations.push(violation('lost', `vote ${vote}`));
    }
  }
  for (const [person, votes] of grouped(observed.votes, (vote) => vote.person)) {
    if (votes.length > limits.votesPerPerson) {
      violations.push(violation('over-budget', `${votes.length} votes of ${person}`));
    }
  }
  for (const { table, id, votes } of observed.ideas) {
    const placed = observed.votes.filter((vote) => vote.table === table && vote.idea === id).length;
    if (votes > placed) violations.push(violation('doubled', `${votes} votes for idea ${id}`));
    if (votes < placed)
      violations.push(violation('lost', `${placed - votes} votes for idea ${id}`));
  }
  return violations;
}
