// Whose words are seen on the tables of a session: every idea with its author, as the ledger of its document knows them.
import type { TableId } from '../../shared/model/ids.ts';
import type { Session } from '../../shared/model/session.ts';
import type { TableWords } from '../../shared/model/table-words.ts';
import { createAuthors } from './authors.ts';
import type { Documents } from './ports.ts';
import { readTableContent } from './table-content.ts';

/** Reads table after table, and lets others have their turn between two. What was put away is left out. */
export async function readWhoseWords(
  documents: Documents,
  session: Session,
): Promise<ReadonlyMap<TableId, TableWords>> {
  const authorOf = createAuthors(session);
  const words = new Map<TableId, TableWords>();
  for (const { id } of session.tables) {
    const { ideas, statement } = await readTableContent(documents, session, id, authorOf);
    words.set(id, {
      ideas: ideas.map((idea) => ({ id: idea.id, authorId: idea.author.id })),
      hasStatement: statement.trim() !== '',
    });
    await othersTurn();
  }
  return words;
}

/** Others are served before it goes on. */
const othersTurn = () => new Promise<void>((goOn) => void setImmediate(goOn));
