// What walls, desks and the share-out show of a table without opening its document.
import { ridesAcross } from '../../shared/model/figures.ts';
import type { AuthoredIdea } from '../../shared/model/idea.ts';
import type { TableId } from '../../shared/model/ids.ts';
import { limits } from '../../shared/model/limits.ts';
import type { Session } from '../../shared/model/session.ts';
import type { IdeaSummary, TableSummary } from '../../shared/protocol/events.ts';
import { createAuthors } from './authors.ts';
import type { Documents } from './ports.ts';
import { readTableContent } from './table-content.ts';

const latestShown = 12;

/** Everybody is told of every table: a statement as long as a novel is read in its document. */
const shorten = (statement: string) =>
  statement.length > limits.overviewStatementUnits
    ? `${statement.slice(0, limits.overviewStatementUnits)}…`
    : statement;

export async function summarise(
  documents: Documents,
  session: Session,
  tableId: TableId,
): Promise<TableSummary> {
  const { ideas, statement } = await readTableContent(
    documents,
    session,
    tableId,
    createAuthors(session),
  );
  const chosenId = session.tables.find(({ id }) => id === tableId)?.chosen ?? null;
  const across = new Set(ridesAcross(ideas).map(({ id }) => id));
  const toSummary = (idea: AuthoredIdea): IdeaSummary => ({
    ideaId: idea.id,
    text: idea.text,
    language: idea.language,
    kind: idea.kind,
    ridesOn: idea.ridesOn,
    acrossBorder: across.has(idea.id),
    author: idea.author,
  });
  const chosen = ideas.find(({ id }) => id === chosenId);
  return {
    tableId,
    ideas: ideas.length,
    rides: ideas.filter(({ ridesOn }) => ridesOn !== null).length,
    ridesAcrossBorders: across.size,
    ideasPerCity: Object.fromEntries(
      session.cities.map(({ name }) => [
        name,
        ideas.filter(({ author }) => author.city === name).length,
      ]),
    ),
    latest: ideas.slice(-latestShown).reverse().map(toSummary),
    chosen: chosen ? toSummary(chosen) : null,
    statement: shorten(statement),
  };
}
