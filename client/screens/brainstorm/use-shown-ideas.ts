// What of the table is shown, in its one order, and where it lies on the board.
import { useMemo, useState } from 'react';
import type { Group } from '../../../shared/model/idea-on-table.ts';
import { type Section, toSections } from '../../pieces/tables/sections.ts';
import { type BoardLayout, createBoardLayouts } from './board/board-layout.ts';
import type { IdeaView, IdeaViews } from './card/idea-view.ts';
import { type Filter, isFiltering, noFilter, passes } from './filter.ts';

export interface ShownIdeas {
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly sections: readonly Section<IdeaView>[];
  readonly count: number;
  /** Of all ideas, so that nothing moves when some are left out. */
  readonly layout: BoardLayout;
}

export function useShownIdeas(views: IdeaViews, groups: readonly Group[]): ShownIdeas {
  const [filter, setFilter] = useState(noFilter);
  const [layOut] = useState(createBoardLayouts);
  const all = useMemo(() => toSections(views.values(), groups), [views, groups]);
  const layout = useMemo(() => layOut(views, all), [layOut, views, all]);
  const sections = useMemo(() => {
    if (!isFiltering(filter)) return all;
    const shown = [...views.values()].filter((view) => passes(filter, view));
    return toSections(shown, groups).filter(({ entries }) => entries.length > 0);
  }, [views, groups, all, filter]);
  const count = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  return { filter, setFilter, sections, count, layout };
}
