// What stands on a table right now, read from its document. Malformed entries are left out, never thrown on:
// any program may write on the wire.

import * as Y from 'yjs';
import { type Idea, ideaKind } from '../model/idea.ts';
import type { Group, IdeaOnTable, Place } from '../model/idea-on-table.ts';
import { ideaId as ideaIdSchema } from '../model/ids.ts';
import { language as languageSchema } from '../model/language.ts';
import { isMoment } from '../model/moment-format.ts';
import { toPlainText } from './plain-text.ts';
import { creatingClient, type IdeaMap, type TableDocument } from './table-document.ts';
import { createReadingIndex, type ReadingIndex } from './table-readings.ts';
import { isCoordinate } from './table-values.ts';

export interface TableSnapshot {
  /** In the order in which they were added. */
  readonly ideas: readonly IdeaOnTable[];
  readonly groups: readonly Group[];
  readonly statement: string;
}

function readPlace(value: unknown): Place | null {
  const { x, y } = (value ?? {}) as Partial<Place>;
  return isCoordinate(x) && isCoordinate(y) ? { x, y } : null;
}

/** One idea, or null when what stands under the id is no idea. */
export function readIdea(
  table: TableDocument,
  id: string,
  readings: ReadingIndex,
): IdeaOnTable | null {
  const entry: unknown = table.ideas.get(id);
  const client = creatingClient(table.ideas, id);
  if (!(entry instanceof Y.Map) || client === null || !ideaIdSchema.safeParse(id).success) {
    return null;
  }
  const map = entry as IdeaMap;
  const text: unknown = map.get('text');
  if (!(text instanceof Y.Text)) return null;
  const kind = ideaKind.safeParse(map.get('kind'));
  const language = languageSchema.safeParse(map.get('language'));
  const ridesOn = map.get('ridesOn');
  const createdAt = map.get('createdAt');
  const groupId: unknown = table.members.get(id);
  return {
    id,
    text: text.toString(),
    language: language.success ? language.data : 'und',
    kind: kind.success ? kind.data : 'solution',
    ridesOn: typeof ridesOn === 'string' && ridesOn !== id ? ridesOn : null,
    createdAtMs: isMoment(createdAt) ? createdAt : null,
    client,
    place: readPlace(table.places.get(id)),
    groupId: typeof groupId === 'string' && titleOf(table.groups.get(groupId)) ? groupId : null,
    readings: readings.read(id),
  };
}

function titleOf(entry: unknown): Y.Text | null {
  const title: unknown = entry instanceof Y.Map ? entry.get('title') : null;
  return title instanceof Y.Text ? title : null;
}

export function readGroups(table: TableDocument): Group[] {
  return [...table.groups.entries()]
    .flatMap(([id, entry]) => {
      const title = titleOf(entry);
      return title ? [{ id, title: title.toString() }] : [];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Nobody knows when it came: behind those of which one does. */
const arrivalOf = ({ createdAtMs }: Idea) => createdAtMs ?? Number.MAX_VALUE;

/** Oldest first; equal moments by id, so that every copy shows the same order. */
export function inOrderOfArrival<T extends Idea>(ideas: readonly T[]): T[] {
  return [...ideas].sort((a, b) => arrivalOf(a) - arrivalOf(b) || (a.id < b.id ? -1 : 1));
}

export function readTable(table: TableDocument): TableSnapshot {
  const readings = createReadingIndex(table);
  const ideas = [...table.ideas.keys()].flatMap((id) => readIdea(table, id, readings) ?? []);
  return {
    ideas: inOrderOfArrival(ideas),
    groups: readGroups(table),
    statement: toPlainText(table.statement),
  };
}
