// A table's snapshot that follows its document: only what changed is read anew, and ideas that did not change stay the
// same objects, whatever else is written on the table.

import type { IdeaOnTable } from '../model/idea-on-table.ts';
import { watchTable } from './table-changes.ts';
import type { TableDocument } from './table-document.ts';
import { inOrderOfArrival, readIdea, type TableSnapshot } from './table-snapshot.ts';

function isSameIdea(a: IdeaOnTable, b: IdeaOnTable): boolean {
  return (
    a.text === b.text &&
    a.kind === b.kind &&
    a.language === b.language &&
    a.ridesOn === b.ridesOn &&
    a.createdAtMs === b.createdAtMs &&
    a.client === b.client &&
    a.groupId === b.groupId &&
    a.place?.x === b.place?.x &&
    a.place?.y === b.place?.y &&
    JSON.stringify(a.readings) === JSON.stringify(b.readings)
  );
}

export interface TableReader {
  readonly hasChanged: () => boolean;
  /** The same object while it says the same. */
  readonly read: () => TableSnapshot;
  readonly stop: () => void;
}

export const emptySnapshot: TableSnapshot = { ideas: [], groups: [], statement: '' };

export function createTableReader(table: TableDocument): TableReader {
  const ideas = new Map<string, IdeaOnTable>();
  const changes = watchTable(table);
  let snapshot = emptySnapshot;

  /** Returns whether ideas came, went or changed places in the order. */
  function readAnew(id: string): 'same' | 'changed' | 'reordered' {
    const before = ideas.get(id);
    const after = readIdea(table, id, changes.readings);
    if (!after) return ideas.delete(id) ? 'reordered' : 'same';
    if (before && isSameIdea(before, after)) return 'same';
    ideas.set(id, after);
    return before && before.createdAtMs === after.createdAtMs ? 'changed' : 'reordered';
  }

  function readIdeas(ids: Iterable<string>): readonly IdeaOnTable[] {
    const found = new Set([...ids].map(readAnew));
    const before = snapshot.ideas;
    if (found.has('reordered')) return inOrderOfArrival([...ideas.values()]);
    return found.has('changed') ? before.map((idea) => ideas.get(idea.id) ?? idea) : before;
  }

  return {
    hasChanged: changes.has,
    read() {
      if (!changes.has()) return snapshot;
      const { ideaIds, groups, statement } = changes.take();
      const before = snapshot;
      const after = {
        ideas: readIdeas(ideaIds),
        groups: groups ?? before.groups,
        statement: statement ?? before.statement,
      };
      const isSame =
        after.ideas === before.ideas &&
        after.statement === before.statement &&
        JSON.stringify(after.groups) === JSON.stringify(before.groups);
      if (!isSame) snapshot = after;
      return snapshot;
    },
    stop: changes.stop,
  };
}
