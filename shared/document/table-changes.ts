// Notes what of a table changed since it was last asked, so that a table of hundreds of ideas is never read whole again.
import type * as Y from 'yjs';
import type { Group } from '../model/idea-on-table.ts';
import { toPlainText } from './plain-text.ts';
import type { TableDocument } from './table-document.ts';
import { createReadingIndex, type ReadingIndex } from './table-readings.ts';
import { readGroups } from './table-snapshot.ts';

export interface TableChanges {
  readonly ideaIds: ReadonlySet<string>;
  /** The groups and the statement as they are now; null when they did not change. */
  readonly groups: readonly Group[] | null;
  readonly statement: string | null;
}

export interface WatchedTable {
  readonly readings: ReadingIndex;
  readonly has: () => boolean;
  /** What changed since the last time; the first time everything. */
  readonly take: () => TableChanges;
  readonly stop: () => void;
}

type Events = readonly Y.YEvent<Y.AbstractType<unknown>>[];

/** Keys of the root that events lie under. */
function keysOf(events: Events): string[] {
  return events.flatMap(({ path, changes }) =>
    path.length > 0 ? [String(path[0])] : [...changes.keys.keys()],
  );
}

export function watchTable(table: TableDocument): WatchedTable {
  let ideaIds = new Set<string>(table.ideas.keys());
  let hasNewGroups = true;
  let hasNewStatement = true;
  const readings = createReadingIndex(table);
  const stops: (() => void)[] = [];

  function watch(root: Y.AbstractType<never>, note: (events: Events) => void): void {
    const follow = (events: Events) => note(events);
    root.observeDeep(follow as Parameters<typeof root.observeDeep>[0]);
    stops.push(() => root.unobserveDeep(follow as Parameters<typeof root.observeDeep>[0]));
  }
  const noteIdeas = (events: Events) => {
    for (const id of keysOf(events)) ideaIds.add(id);
  };
  const watchable = (root: object) => root as Y.AbstractType<never>;

  watch(watchable(table.ideas), noteIdeas);
  watch(watchable(table.places), noteIdeas);
  watch(watchable(table.members), noteIdeas);
  watch(watchable(table.readings), (events) => {
    for (const id of readings.note(keysOf(events))) ideaIds.add(id);
  });
  watch(watchable(table.groups), (events) => {
    hasNewGroups = true;
    const changed = keysOf(events);
    for (const [id, groupId] of table.members.entries()) {
      if (changed.includes(groupId)) ideaIds.add(id);
    }
  });
  watch(watchable(table.statement), () => {
    hasNewStatement = true;
  });

  return {
    readings,
    has: () => ideaIds.size > 0 || hasNewGroups || hasNewStatement,
    take() {
      const changes = {
        ideaIds,
        groups: hasNewGroups ? readGroups(table) : null,
        statement: hasNewStatement ? toPlainText(table.statement) : null,
      };
      ideaIds = new Set();
      hasNewGroups = false;
      hasNewStatement = false;
      return changes;
    },
    stop() {
      for (const stop of stops) stop();
    },
  };
}
