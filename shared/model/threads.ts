// Ideas as threads: every ride stands under what it rides on, and nothing is told twice.

interface Rider {
  readonly id: string;
  readonly ridesOn: string | null;
}

export interface Thread<T extends Rider> {
  readonly idea: T;
  readonly riders: readonly Thread<T>[];
}

/** A program may let a thousand ideas ride on one another in a row; no page and no file is as deep. */
const deepest = 12;

interface Growing<T> {
  readonly idea: T;
  readonly riders: Growing<T>[];
}

/**
 * [OU8] Every idea exactly once, in the order given. A ride whose ground is not among them stands by itself;
 * of ideas that ride on each other in a circle the first one does. Below twelve levels a ride stands right behind its
 * ground.
 */
export function toThreads<T extends Rider>(ideas: readonly T[]): Thread<T>[] {
  const present = new Set(ideas.map(({ id }) => id));
  const ridersOf = new Map<string, T[]>();
  for (const idea of ideas) {
    if (idea.ridesOn === null) continue;
    const riders = ridersOf.get(idea.ridesOn) ?? [];
    riders.push(idea);
    ridersOf.set(idea.ridesOn, riders);
  }
  const told = new Set<string>();
  function tell(root: T): Thread<T>[] {
    const top: Growing<T>[] = [];
    const waiting = [{ idea: root, into: top, depth: 0 }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { idea, into, depth } = next;
      if (told.has(idea.id)) continue;
      told.add(idea.id);
      const thread: Growing<T> = { idea, riders: [] };
      into.push(thread);
      const below = depth < deepest ? { into: thread.riders, depth: depth + 1 } : { into, depth };
      const riders = ridersOf.get(idea.id) ?? [];
      waiting.push(...riders.toReversed().map((rider) => ({ idea: rider, ...below })));
    }
    return top;
  }
  const standsAlone = ({ ridesOn }: T) => ridesOn === null || !present.has(ridesOn);
  const grounded = ideas.filter(standsAlone).flatMap(tell);
  return [...grounded, ...ideas.flatMap(tell)];
}
