// A table's ideas with their authors: what stands in the document, joined with who the ledger says wrote it.
import type { Group } from '../../shared/document/table-snapshot.ts';
import type { Author, AuthoredIdea } from '../../shared/model/idea.ts';
import type { PersonId, TableId } from '../../shared/model/ids.ts';
import type { Session } from '../../shared/model/session.ts';
import { putAwayPeople } from '../../shared/model/take-back.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import type { Documents } from './ports.ts';

export interface TableContent {
  /** In the order of arrival; what a facilitator put away is left out, one by one or with its author. */
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
  const away = putAwayPeople(session.participants);
  const ideas = snapshot.ideas
    .filter(({ id }) => !hidden.includes(id))
    .map(({ client, place: _, ...idea }) => ({
      ...idea,
      author: authorOf(session, owners.get(client)),
    }))
    // [PA10] By author and not by id: also what still comes of theirs, and what comes back by a merge.
    .filter(({ author }) => !away.has(author.id));
  return { ideas, groups: snapshot.groups, statement: snapshot.statement };
}
