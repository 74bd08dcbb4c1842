// A vote on an idea. Budgets cannot be kept by merging, so votes belong to the server.
import * as z from 'zod/mini';
import { ideaId, participantId, tableId } from './ids.ts';

export const vote = z.object({ participantId, tableId, ideaId });
export type Vote = z.infer<typeof vote>;
