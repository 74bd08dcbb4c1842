// A table: the team that brainstorms one challenge. Its ideas live in its document, its seats here.
import * as z from 'zod/mini';
import { challengeId, ideaId, participantId, tableId } from './ids.ts';

export const table = z.object({
  id: tableId,
  challengeId,
  seats: z.array(participantId),
  /** The one idea the table settled on. */
  chosen: z.nullable(ideaId),
  /** Ideas a facilitator has put away; they can be restored. */
  hiddenIdeas: z.array(ideaId),
});
export type Table = z.infer<typeof table>;
