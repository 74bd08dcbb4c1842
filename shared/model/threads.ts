// Ideas as threads: every ride stands under what it rides on, and nothing is told twice.

interface Rider {
  readonly id: string;
  readonly ridesOn: string | null;
}

export interface Thread<T extends Rider> {
  readonly idea: T;
  readonly riders: readonly Thread<T>[];
}

/** People ride on rides a few times; a program could until the reading breaks. */
const deepest = 24;

/**
 * [OU8] Every idea exactly once, in the order given. A ride whose ground is not among them, or deeper than anybody reads,
 * stands by itself; of ideas that ride on each other in a circle the first one does.
 */
export function toThreads<T extends Rider>(ideas: readonly T[]): Thread<T>[] {
  const present = new Set(ideas.map(({ id }) => id));
  const ridersOf = new Map<string, T[]>();
  for (const idea of ideas) {
    if (idea.ridesOn === null) continue;
    const riders = ridersOf.get(idea.ridesOn) ?? [];
    ridersOf.set(idea.ridesOn, riders);
    riders.push(idea);
  }
  const told = new Set<string>();
  const tell = (idea: T, depth: number): Thread<T>[] => {
    if (told.has(idea.id)) return [];
    told.add(idea.id);
    const riders = depth < deepest ? (ridersOf.get(idea.id) ?? []) : [];
    return [{ idea, riders: riders.flatMap((rider) => tell(rider, depth + 1)) }];
  };
  const begin = (idea: T) => tell(idea, 0);
  const standsAlone = ({ ridesOn }: T) => ridesOn === null || !present.has(ridesOn);
  const grounded = ideas.filter(standsAlone).flatMap(begin);
  return [...grounded, ...ideas.flatMap(begin)];
}
