// The newest ride across the border, for as long as it is celebrated.
import { useEffect, useRef, useState } from 'react';
import type { IdeaId } from '../../../shared/model/ids.ts';
import type { IdeaView, IdeaViews } from './card/idea-view.ts';

const celebrationMs = 6000;

/** Null when nothing crossed lately; what was there at first is not news. */
export function useNewCrossing(views: IdeaViews): IdeaView | null {
  const settled = useRef<Set<IdeaId> | null>(null);
  const [crossing, setCrossing] = useState<IdeaView | null>(null);
  useEffect(() => {
    if (!settled.current) {
      settled.current = new Set(views.keys());
      return;
    }
    // The author, and with them the border, may become known a moment after the idea.
    const fresh = [...views.values()].filter(
      ({ id, crosses }) => crosses && !settled.current?.has(id),
    );
    for (const { id } of fresh) settled.current.add(id);
    const newest = fresh.at(-1);
    if (newest) setCrossing(newest);
  }, [views]);
  useEffect(() => {
    if (!crossing) return;
    const timer = setTimeout(() => setCrossing(null), celebrationMs);
    return () => clearTimeout(timer);
  }, [crossing]);
  return crossing;
}
