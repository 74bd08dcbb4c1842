// Names of shared documents: `table:<tableId>` and `brief:<challengeId>`.
import { type ChallengeId, challengeId, type TableId, tableId } from '../model/ids.ts';

export type DocumentName = `table:${TableId}` | `brief:${ChallengeId}`;

export type DocumentSubject =
  | { readonly kind: 'table'; readonly tableId: TableId }
  | { readonly kind: 'brief'; readonly challengeId: ChallengeId };

export const tableDocument = (id: TableId): DocumentName => `table:${id}`;
export const briefDocument = (id: ChallengeId): DocumentName => `brief:${id}`;

/** What a name stands for, or null when it is no name of ours. */
export function readDocumentName(name: string): DocumentSubject | null {
  const colon = name.indexOf(':');
  const kind = name.slice(0, colon);
  const id = name.slice(colon + 1);
  if (kind === 'table') {
    const parsed = tableId.safeParse(id);
    return parsed.success ? { kind, tableId: parsed.data } : null;
  }
  if (kind === 'brief') {
    const parsed = challengeId.safeParse(id);
    return parsed.success ? { kind, challengeId: parsed.data } : null;
  }
  return null;
}
