// The cards of a table as they are now, each the same object as before unless something on it changed.
import { useMemo, useState } from 'react';
import type { Table } from '../../../../shared/model/table.ts';
import { useSession } from '../../../state/session.tsx';
import type { TableState } from '../../../state/table.tsx';
import { createIdeaViews, type IdeaViews } from './idea-view.ts';

export function useIdeaViews(state: TableState, table: Table): IdeaViews {
  const { cities } = useSession();
  const [read] = useState(createIdeaViews);
  const { snapshot, authorOf, isMine } = state;
  const { hiddenIdeas } = table;
  return useMemo(() => {
    const hidden = new Set(hiddenIdeas);
    const cityNames = cities.map(({ name }) => name);
    return read({ ideas: snapshot.ideas, hidden, cityNames, authorOf, isMine });
  }, [read, snapshot, authorOf, isMine, hiddenIdeas, cities]);
}
