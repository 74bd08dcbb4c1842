// Moving and removing the rows of one list: the focus goes on purpose, and what happened is said once.
import { useEffect, useRef, useState } from 'react';
import type { DraftList } from './draft.ts';
import type { PlanDraft } from './use-plan-draft.ts';

interface RowOrder {
  /** From one place to another; the focus stays on the button called `button` of the row. */
  move(key: string, from: number, to: number, button: 'up' | 'down' | 'grip'): void;
  /** The focus goes to the element called `focusNext`. */
  remove(key: string, focusNext: string): void;
  /** What to say politely: the row and its new place, counted from 1, and how often something was said. */
  readonly said: { readonly key: string; readonly place: number; readonly time: number } | null;
}

/** How the rows of `list` move. */
export function useRowOrder(plan: PlanDraft, list: DraftList): RowOrder {
  const focusNext = useRef<string>(null);
  const [said, setSaid] = useState<RowOrder['said']>(null);
  const rows = plan.draft[list];

  // A row that moves in the document loses the focus, so it is given back once the row stands there.
  useEffect(() => {
    if (focusNext.current === null || rows.length === 0) return;
    document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  }, [rows]);
  return {
    move(key, from, to, button) {
      if (from === to) return;
      focusNext.current = `${key}-${button}`;
      plan.change({ do: 'move', list, from, to });
      setSaid((before) => ({ key, place: to + 1, time: (before?.time ?? 0) + 1 }));
    },
    remove(key, next) {
      focusNext.current = next;
      plan.change({ do: 'remove', list, key });
      setSaid(null);
    },
    said,
  };
}
