// Everything a person does on a table, each one transaction under the caller's origin (which undo follows).
// Rights are not asked here: the server holds them, and screens hide what is refused.

import * as Y from 'yjs';
import type { IdeaKind } from '../model/idea.ts';
import type { Place } from '../model/idea-on-table.ts';
import type { IdeaId } from '../model/ids.ts';
import type { Mending } from '../model/mending.ts';
import { applySplices, carryOver, readSplices } from './splices.ts';
import type { TableDocument } from './table-document.ts';

export interface NewIdea {
  readonly id: IdeaId;
  readonly text: string;
  readonly language: string;
  readonly kind: IdeaKind;
  readonly ridesOn?: IdeaId | null;
  readonly createdAtMs: number;
  readonly groupId?: string | null;
}

export function addIdea(table: TableDocument, idea: NewIdea, origin: unknown): void {
  table.doc.transact(() => {
    const map = new Y.Map<Y.Text | string | number>();
    map.set('text', new Y.Text(idea.text));
    map.set('language', idea.language);
    map.set('kind', idea.kind);
    if (idea.ridesOn) map.set('ridesOn', idea.ridesOn);
    map.set('createdAt', idea.createdAtMs);
    table.ideas.set(idea.id, map);
    if (idea.groupId) table.members.set(idea.id, idea.groupId);
  }, origin);
}

/** Writes only what differs, so that two people mending one text keep both their words. */
export function rewrite(text: Y.Text, wanted: string): void {
  const current = text.toString();
  let start = 0;
  while (start < current.length && start < wanted.length && current[start] === wanted[start]) {
    start += 1;
  }
  let end = 0;
  while (
    end < current.length - start &&
    end < wanted.length - start &&
    current[current.length - 1 - end] === wanted[wanted.length - 1 - end]
  ) {
    end += 1;
  }
  // A surrogate pair must not be cut in two.
  if (start > 0 && /[\uD800-\uDBFF]/.test(current[start - 1] ?? '')) start -= 1;
  if (end > 0 && /[\uDC00-\uDFFF]/.test(current[current.length - end] ?? '')) end -= 1;
  text.delete(start, current.length - start - end);
  text.insert(start, wanted.slice(start, wanted.length - end));
}

/**
 * [DO50] Keeps what others wrote since `opened`. Returns null when it is done; otherwise nothing is written, and it
 * returns what stands there now: both changed the same words, or they do not fit together.
 */
function mend({ text, wanted, opened, fits }: Mending & { text: Y.Text }): string | null {
  const present = text.toString();
  if (opened === undefined || opened === present) {
    if (present !== wanted) rewrite(text, wanted);
    return null;
  }
  const splices = carryOver(readSplices(opened, wanted), readSplices(opened, present));
  if (!splices || (fits && !fits(applySplices(present, splices)))) return present;
  for (const { at, remove, insert } of splices.toReversed()) {
    text.delete(at, remove);
    text.insert(at, insert);
  }
  return null;
}

/** Mends the words of an idea, or of none when it is gone. Returns as `mend` does. */
export function editIdea(
  table: TableDocument,
  id: IdeaId,
  mending: string | Mending,
  origin: unknown,
): string | null {
  return mendText(table, table.ideas.get(id)?.get('text'), mending, origin);
}

function mendText(
  { doc }: TableDocument,
  text: unknown,
  mending: string | Mending,
  origin: unknown,
): string | null {
  if (!(text instanceof Y.Text)) return null;
  const whole = typeof mending === 'string' ? { wanted: mending } : mending;
  return doc.transact(() => mend({ ...whole, text }), origin);
}

export function setKind(table: TableDocument, id: IdeaId, kind: IdeaKind, origin: unknown): void {
  const idea = table.ideas.get(id);
  if (!idea || idea.get('kind') === kind) return;
  table.doc.transact(() => idea.set('kind', kind), origin);
}

/** Takes an idea off the table with its place and membership. Rides on it stay. */
export function takeBackIdea(table: TableDocument, id: IdeaId, origin: unknown): void {
  table.doc.transact(() => {
    table.ideas.delete(id);
    table.places.delete(id);
    table.members.delete(id);
  }, origin);
}

export function moveIdea(table: TableDocument, id: IdeaId, place: Place, origin: unknown): void {
  table.doc.transact(() => table.places.set(id, place), origin);
}

/** Puts an idea into a group, or out of any with null. */
export function groupIdea(
  table: TableDocument,
  id: IdeaId,
  groupId: string | null,
  origin: unknown,
): void {
  table.doc.transact(() => {
    if (groupId === null) table.members.delete(id);
    else table.members.set(id, groupId);
  }, origin);
}

export function createGroup(
  table: TableDocument,
  groupId: string,
  title: string,
  members: readonly IdeaId[],
  origin: unknown,
): void {
  table.doc.transact(() => {
    const group = new Y.Map<Y.Text>();
    group.set('title', new Y.Text(title));
    table.groups.set(groupId, group);
    for (const id of members) table.members.set(id, groupId);
  }, origin);
}

export function nameGroup(
  table: TableDocument,
  groupId: string,
  mending: string | Mending,
  origin: unknown,
): string | null {
  return mendText(table, table.groups.get(groupId)?.get('title'), mending, origin);
}

/** Dissolves a group; its ideas stay on the table. */
export function dissolveGroup(table: TableDocument, groupId: string, origin: unknown): void {
  table.doc.transact(() => {
    table.groups.delete(groupId);
    for (const [id, member] of table.members.entries()) {
      if (member === groupId) table.members.delete(id);
    }
  }, origin);
}
