// Tells the table which idea I am mending, for as long as I do.
import { useEffect } from 'react';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { Where } from '../use-where.ts';

export function useSayMending(where: Where, id: IdeaId | undefined): void {
  useEffect(() => {
    if (id === undefined) return;
    where.tell({ ideaId: id, writing: true });
    return () => where.tell({ ideaId: undefined, writing: undefined });
  }, [where, id]);
}
