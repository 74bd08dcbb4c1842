// What one reads stays where it is while others write above or below it, whatever the browser does by itself; and when a
// keyboard or a longer text takes room from below, what lay right above the dock still lies there.
import { type RefObject, useEffect } from 'react';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { findCard } from '../card/idea-card.tsx';

type Edge = 'top' | 'bottom';

/** A card and how far its edge lies from the same edge of what scrolls. */
interface Place {
  readonly card: Element;
  readonly edge: Edge;
  readonly at: number;
}

/** Within so many pixels of its end a list counts as read to the end. */
const nearEndPixels = 24;

export function useKeptPlace(
  scroll: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  latestOwn: IdeaId | undefined,
): void {
  useEffect(() => {
    const view = scroll.current;
    const inside = content.current;
    if (!view || !inside) return;
    const offset = (card: Element, edge: Edge) =>
      card.getBoundingClientRect()[edge] - view.getBoundingClientRect()[edge];
    const toPlace = (card: Element | null | undefined, edge: Edge): Place | null =>
      card ? { card, edge, at: offset(card, edge) } : null;
    let read: Place | null = null;
    let last: Place | null = null;
    let height = view.clientHeight;

    const note = () => {
      const from = view.getBoundingClientRect().top;
      const cards = [...view.querySelectorAll('[data-card]')];
      read = toPlace(
        cards.find((card) => card.getBoundingClientRect().bottom > from),
        'top',
      );
      const own = toPlace(latestOwn === undefined ? null : findCard(view, latestOwn), 'bottom');
      const isOwnSeen = own !== null && own.at <= 1 && own.at > -view.clientHeight;
      const left = view.scrollHeight - view.clientHeight - view.scrollTop;
      const isAtEnd = left < nearEndPixels && view.scrollTop > 0;
      last = isOwnSeen ? own : isAtEnd ? toPlace(cards.at(-1), 'bottom') : null;
    };
    const settle = () => {
      const isResized = height !== view.clientHeight;
      height = view.clientHeight;
      const kept = isResized ? last : read;
      if (kept?.card.isConnected && (isResized || view.scrollTop > 0))
        view.scrollTop += offset(kept.card, kept.edge) - kept.at;
      note();
    };
    note();
    const watch = new ResizeObserver(settle);
    watch.observe(view);
    watch.observe(inside);
    view.addEventListener('scroll', note, { passive: true });
    return () => {
      watch.disconnect();
      view.removeEventListener('scroll', note);
    };
  }, [scroll, content, latestOwn]);
}
