// A table's ideas with their authors: what stands in the document, joined with who the ledger says wrote it.
import type { Group } from '../../shared/document/table-snapshot.ts';
import type { Author, AuthoredIdea } from '../../shared/model/idea.ts';
import type { PersonId, TableId } from '../../shared/model/ids.ts';
import type { Session } from '../../shared/model/session.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import type { Documents } from './ports.ts';

export interface TableContent {
  /** In the order of arrival; ideas that a facilitator put away are left out. */
  readonly ideas: readonly AuthoredIdea[];
  readonly groups: readonly Group[];
  readonly statement: string;
}

/** Name and city of a person of the session; facilitators who never said who they are have neither. */
export function authorOf(session: Session, personId: PersonId | undefined): Author {
  const facilitator = session.facilitators.find(({ id }) => id === personId);
  const rosterId = facilitator?.participantId ?? personId;
  const participant = session.participants.find(({ id }) => id === rosterId);
  return { id: rosterId ?? '', name: participant?.name ?? '', city: participant?.city ?? '' };
}

export async function readTableContent(
  documents: Documents,
  session: Session,
  tableId: TableId,
): Promise<TableContent> {
  const { snapshot, owners } = await documents.readTableDocument(tableDocument(tableId));
  const hidden = session.tables.find(({ id }) => id === tableId)?.hiddenIdeas ?? [];
  const ideas = snapshot.ideas
    .filter(({ id }) => !hidden.includes(id))
    .map(({ client, place: _, ...idea }) => ({
      ...idea,
      author: authorOf(session, owners.get(client)),
    }));
  return { ideas, groups: snapshot.groups, statement: snapshot.statement };
}
