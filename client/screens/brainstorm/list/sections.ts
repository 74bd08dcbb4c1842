// The one order of board and list: groups first, then what is in none; within each by arrival, rides under
// what they ride on.
import type { Group } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { IdeaView } from '../card/idea-view.ts';

export interface Entry {
  readonly view: IdeaView;
  /** 0 for the root of a thread. */
  readonly depth: number;
}

export interface Section {
  /** Null for the ideas in no group. */
  readonly group: Group | null;
  readonly entries: readonly Entry[];
}

/** Every group, empty ones too, and last the ungrouped ideas. `views` in the order of arrival. */
export function toSections(views: Iterable<IdeaView>, groups: readonly Group[]): Section[] {
  const members = new Map<string | null, IdeaView[]>(groups.map(({ id }) => [id, []]));
  const loose: IdeaView[] = [];
  for (const view of views) (members.get(view.idea.groupId) ?? loose).push(view);
  return [
    ...groups.map((group) => ({ group, entries: inThreads(members.get(group.id) ?? []) })),
    { group: null, entries: inThreads(loose) },
  ];
}

/** Rides directly under their root. Rides in a circle, which no honest client writes, stand for themselves. */
export function inThreads(views: readonly IdeaView[]): Entry[] {
  const here = new Set(views.map(({ id }) => id));
  const rides = new Map<IdeaId | null, IdeaView[]>();
  for (const view of views) {
    const under = view.riddenId !== null && here.has(view.riddenId) ? view.riddenId : null;
    rides.set(under, [...(rides.get(under) ?? []), view]);
  }
  const entries: Entry[] = [];
  const seen = new Set<IdeaId>();
  const follow = (root: IdeaView) => {
    const waiting: Entry[] = [{ view: root, depth: 0 }];
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
