// Ideas as threads: every ride stands under what it rides on, however deep, and nothing is told twice.

interface Rider {
  readonly id: string;
  readonly ridesOn: string | null;
}

export interface Thread<T extends Rider> {
  readonly idea: T;
  readonly riders: readonly Thread<T>[];
}

/**
 * [OU8] Every idea exactly once, in the order given. A ride whose ground is not among them stands by itself;
 * of ideas that ride on each other in a circle the first one does.
 */
export function toThreads<T extends Rider>(ideas: readonly T[]): Thread<T>[] {
  const present = new Set(ideas.map(({ id }) => id));
  const ridersOf = new Map<string, T[]>();
  for (const idea of ideas) {
    if (idea.ridesOn === null) continue;
    ridersOf.set(idea.ridesOn, [...(ridersOf.get(idea.ridesOn) ?? []), idea]);
  }
  const told = new Set<string>();
  const tell = (idea: T): Thread<T>[] => {
    if (told.has(idea.id)) return [];
    told.add(idea.id);
    return [{ idea, riders: (ridersOf.get(idea.id) ?? []).flatMap(tell) }];
  };
  const standsAlone = ({ ridesOn }: T) => ridesOn === null || !present.has(ridesOn);
  const grounded = ideas.filter(standsAlone).flatMap(tell);
  return [...grounded, ...ideas.flatMap(tell)];
}
