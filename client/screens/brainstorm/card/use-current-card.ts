// The one card that the Tab key leads to, and keeping the focus on it: when a card is drawn elsewhere because its group
// changed, or goes away, the focus goes with it or to its neighbour instead of getting lost.
import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { useStable } from '../use-stable.ts';
import { findCard } from './idea-card.tsx';

export interface CurrentCard {
  readonly id: IdeaId | null;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
  /** Leads to a card as soon as it is on the screen. */
  readonly go: (id: IdeaId) => void;
}

export function useCurrentCard(
  root: RefObject<HTMLElement | null>,
  order: readonly IdeaId[],
): CurrentCard {
  const [current, setCurrent] = useState<IdeaId | null>(null);
  const held = useRef<IdeaId | null>(null);
  const wanted = useRef<IdeaId | null>(null);
  const before = useRef(order);
  const id = current !== null && order.includes(current) ? current : (order[0] ?? null);

  const show = useStable((card: HTMLElement) => {
    card.scrollIntoView({ block: 'nearest' });
    card.focus({ preventScroll: card.closest('[data-board]') !== null });
  });
  useLayoutEffect(() => {
    if (wanted.current !== null) {
      const card = findCard(root.current, wanted.current);
      if (card) {
        wanted.current = null;
        show(card);
      }
    } else if (held.current !== null && document.activeElement === document.body) {
      const at = before.current.indexOf(held.current);
      const next = order.includes(held.current) ? held.current : (order[at] ?? order.at(-1));
      held.current = null;
      if (next !== undefined) findCard(root.current, next)?.focus({ preventScroll: true });
    }
    before.current = order;
  });

  return {
    id,
    onFocus: ({ target }) => {
      if (!root.current?.contains(target)) return; // a card's menu gives the focus back to it
      const card = target.closest<HTMLElement>('[data-card]')?.dataset.card ?? null;
      held.current = card;
      if (card !== null) setCurrent(card);
    },
    // A card that goes away while it has the focus says nothing; one that is left is still there a moment later.
    onBlur: ({ target }) => {
      queueMicrotask(() => {
        const isInMenu = document.activeElement?.closest('[role="menu"]');
        if (target.isConnected && document.activeElement !== target && !isInMenu)
          held.current = null;
      });
    },
    go: useStable((to: IdeaId) => {
      const card = findCard(root.current, to);
      if (card) show(card);
      else wanted.current = to;
    }),
  };
}
