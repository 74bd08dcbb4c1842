// The one order in which a table's ideas are shown, on its board, in its list and in the vote: groups first, then what is
// in none; within each by arrival, rides under what they ride on.
import type { Group, IdeaOnTable } from '../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../shared/model/ids.ts';

interface View {
  readonly id: IdeaId;
  readonly idea: Pick<IdeaOnTable, 'groupId'>;
  /** The idea it rides on. */
  readonly riddenId: IdeaId | null;
}

export interface Entry<T extends View> {
  readonly view: T;
  /** 0 for the root of a thread. */
  readonly depth: number;
}

export interface Section<T extends View = View> {
  /** Null for the ideas in no group. */
  readonly group: Group | null;
  readonly entries: readonly Entry<T>[];
}

/** Every group, empty ones too, and last the ungrouped ideas. `views` in the order of arrival. */
export function toSections<T extends View>(
  views: Iterable<T>,
  groups: readonly Group[],
): Section<T>[] {
  const members = new Map<string | null, T[]>(groups.map(({ id }) => [id, []]));
  const loose: T[] = [];
  for (const view of views) (members.get(view.idea.groupId) ?? loose).push(view);
  return [
    ...groups.map((group) => ({ group, entries: inThreads(members.get(group.id) ?? []) })),
    { group: null, entries: inThreads(loose) },
  ];
}

/** Rides directly under their root. Rides in a circle, which no honest client writes, stand for themselves. */
function inThreads<T extends View>(views: readonly T[]): Entry<T>[] {
  const here = new Set(views.map(({ id }) => id));
  const rides = new Map<IdeaId | null, T[]>();
  for (const view of views) {
    const under = view.riddenId !== null && here.has(view.riddenId) ? view.riddenId : null;
    rides.set(under, [...(rides.get(under) ?? []), view]);
  }
  const entries: Entry<T>[] = [];
  const seen = new Set<IdeaId>();
  const follow = (root: T) => {
    const waiting: Entry<T>[] = [{ view: root, depth: 0 }];
    for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
      const { view, depth } = entry;
      if (seen.has(view.id)) continue;
      seen.add(view.id);
      entries.push(entry);
      const next = rides.get(view.id) ?? [];
      waiting.push(...next.toReversed().map((ride) => ({ view: ride, depth: depth + 1 })));
    }
  };
  for (const root of rides.get(null) ?? []) follow(root);
  for (const view of views) follow(view);
  return entries;
}
