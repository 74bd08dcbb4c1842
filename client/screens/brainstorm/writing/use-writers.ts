// Who is writing on which card; the same object until that changes, however much the cursors move.
import { useMemo } from 'react';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { TableState } from '../../../state/table.tsx';
import { useWords } from '../../../state/words.tsx';
import { writersByCard } from './who-writes.ts';

export function useWriters(people: TableState['people']): ReadonlyMap<IdeaId, string> {
  const { list } = useWords();
  const key = JSON.stringify([...writersByCard(people, list)]);
  return useMemo(() => new Map(JSON.parse(key) as [IdeaId, string][]), [key]);
}
