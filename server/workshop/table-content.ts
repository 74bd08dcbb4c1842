// A table's ideas with their authors: what stands in the document, joined with who the ledger says wrote it.

import type { AuthoredIdea } from '../../shared/model/idea.ts';
import type { Group } from '../../shared/model/idea-on-table.ts';
import type { TableId } from '../../shared/model/ids.ts';
import type { Session } from '../../shared/model/session.ts';
import { putAwayPeople } from '../../shared/model/take-back.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { type AuthorOf, createAuthors } from './authors.ts';
import type { Documents } from './ports.ts';

export interface TableContent {
  /** In the order of arrival; what a facilitator put away is left out, one by one or with its author. */
  readonly ideas: readonly AuthoredIdea[];
  readonly groups: readonly Group[];
  readonly statement: string;
}

export async function readTableContent(
  documents: Documents,
  session: Session,
  tableId: TableId,
  authorOf: AuthorOf,
): Promise<TableContent> {
  const { snapshot, owners } = await documents.readTableDocument(tableDocument(tableId));
  const hidden = new Set(session.tables.find(({ id }) => id === tableId)?.hiddenIdeas);
  const away = putAwayPeople(session.participants);
  const ideas = snapshot.ideas
    .filter(({ id }) => !hidden.has(id))
    .map(({ client, place: _, ...idea }) => ({
      ...idea,
      author: authorOf(owners.get(client)),
    }))
    // [PA10] By author and not by id: also what still comes of theirs, and what comes back by a merge.
    .filter(({ author }) => !away.has(author.id));
  return { ideas, groups: snapshot.groups, statement: snapshot.statement };
}

/** Whether an idea stands on its table: neither hidden nor of somebody who was put away. */
export async function isOnTable(
  documents: Documents,
  session: Session,
  tableId: TableId,
  ideaId: string,
): Promise<boolean> {
  const { snapshot, owners } = await documents.readTableDocument(tableDocument(tableId));
  const idea = snapshot.ideas.find(({ id }) => id === ideaId);
  const hidden = session.tables.find(({ id }) => id === tableId)?.hiddenIdeas ?? [];
  if (!idea || hidden.includes(idea.id)) return false;
  const author = createAuthors(session)(owners.get(idea.client));
  return !putAwayPeople(session.participants).has(author.id);
}
