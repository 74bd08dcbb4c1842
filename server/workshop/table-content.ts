// A table's ideas with their authors: what stands in the document, joined with who the ledger says wrote it.
import type { Group } from '../../shared/document/table-snapshot.ts';
import type { AuthoredIdea } from '../../shared/model/idea.ts';
import type { TableId } from '../../shared/model/ids.ts';
import type { Session } from '../../shared/model/session.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import type { AuthorOf } from './authors.ts';
import type { Documents } from './ports.ts';

export interface TableContent {
  /** In the order of arrival; ideas that a facilitator put away are left out. */
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
  const ideas = snapshot.ideas
    .filter(({ id }) => !hidden.has(id))
    .map(({ client, place: _, ...idea }) => ({
      ...idea,
      author: authorOf(owners.get(client)),
    }));
  return { ideas, groups: snapshot.groups, statement: snapshot.statement };
}
