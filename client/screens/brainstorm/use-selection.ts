// Which ideas are picked out to be grouped together.
import { useMemo, useState } from 'react';
import type { IdeaId } from '../../../shared/model/ids.ts';
import type { IdeaViews } from './card/idea-view.ts';
import { useStable } from './use-stable.ts';

export interface Selection {
  readonly ids: ReadonlySet<IdeaId>;
  /** Whether every card shows a checkbox. */
  readonly isOn: boolean;
  readonly toggle: (id: IdeaId) => void;
  readonly start: () => void;
  readonly clear: () => void;
}

export function useSelection(views: IdeaViews): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<IdeaId>>(new Set());
  const [isOn, setOn] = useState(false);
  const toggle = useStable((id: IdeaId) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
    if (next.size > 0) setOn(true);
  });
  return useMemo(
    () => ({
      // What was taken away meanwhile is no longer selected.
      ids: new Set([...chosen].filter((id) => views.has(id))),
      isOn,
      toggle,
      start: () => setOn(true),
      clear: () => {
        setChosen(new Set());
        setOn(false);
      },
    }),
    [chosen, views, isOn, toggle],
  );
}
