// Ideas: each there once, under its author, with the newest acknowledged text, at a place somebody gave it.
import { grouped } from './grouped.ts';
import type { Act, History, Operation } from './history.ts';
import type { Observed, ObservedIdea } from './observed.ts';
import { repeated, type Violation, violation } from './violation.ts';

type IdeaAct = Extract<Act, { idea: string }>;
type IdeaOperation = Operation & { readonly act: IdeaAct };

const isOfIdea = (operation: Operation): operation is IdeaOperation =>
  'idea' in operation.act && operation.act.kind.startsWith('idea:');

/** What may be seen of one idea: `null` stands for its absence. */
interface Possible {
  readonly texts: ReadonlySet<string | null>;
  readonly author: string;
  readonly newest: string | null;
  readonly refused: ReadonlySet<string>;
}

/** A person's own acts are done in their order, so one that was acknowledged leaves only what came after it open. */
function toPossible(operations: readonly IdeaOperation[]): Possible {
  const texts = new Set<string | null>([null]);
  const refused = new Set<string>();
  let newest: string | null = null;
  for (const { act, fate } of operations) {
    if (act.kind === 'idea:move') continue;
    const text = 'text' in act ? act.text : null;
    if (fate === 'refused') {
      if (text !== null) refused.add(text);
      continue;
    }
    if (fate === 'acknowledged') {
      texts.clear();
      newest = text;
    }
    texts.add(text);
  }
  const adding = operations.find(({ act }) => act.kind === 'idea:add');
  return { texts, newest, refused, author: adding?.person.id ?? '' };
}

function checkText(
  { texts, newest, refused }: Possible,
  seen: ObservedIdea | undefined,
  id: string,
) {
  if (texts.has(seen?.text ?? null)) return [];
  if (!seen) return [violation('lost', `idea ${id}: ${newest}`)];
  if (newest === null || refused.has(seen.text))
    return [violation('undead', `idea ${id}: ${seen.text}`)];
  return [violation('outdated', `idea ${id} says “${seen.text}” and not “${newest}”`)];
}

function checkPlace(operations: readonly IdeaOperation[], seen: ObservedIdea): Violation[] {
  const moves = operations.filter(({ act }) => act.kind === 'idea:move');
  const isKnown = (place: { x: number; y: number }) =>
    moves.some(({ act }) => act.kind === 'idea:move' && act.x === place.x && act.y === place.y);
  if (seen.place && !isKnown(seen.place)) {
    return [violation('uninvited', `the place of idea ${seen.id}`)];
  }
  const isMoved = moves.some(({ fate }) => fate === 'acknowledged');
  return isMoved && !seen.place ? [violation('lost', `the place of idea ${seen.id}`)] : [];
}

export function checkIdeas(history: History, observed: Observed): Violation[] {
  const byIdea = grouped(history.filter(isOfIdea), ({ act }) => `${act.table} ${act.idea}`);
  const seenById = new Map(observed.ideas.map((idea) => [`${idea.table} ${idea.id}`, idea]));
  const violations = repeated(observed.ideas.map(({ id }) => id)).map((id) =>
    violation('doubled', `idea ${id}`),
  );
  for (const idea of observed.disagreements) violations.push(violation('disagreeing', idea));
  for (const [key, seen] of seenById) {
    if (!byIdea.has(key)) violations.push(violation('uninvited', `idea ${seen.id}: ${seen.text}`));
  }
  for (const [key, operations] of byIdea) {
    const seen = seenById.get(key);
    const possible = toPossible(operations);
    violations.push(...checkText(possible, seen, key));
    if (!seen) continue;
    violations.push(...checkPlace(operations, seen));
    if (seen.author !== possible.author) {
      violations.push(
        violation('misattributed', `idea ${seen.id} is said to be of ${seen.author}`),
      );
    }
  }
  return violations;
}
