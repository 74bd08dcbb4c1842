// Shows a dialog over the page or beside it. It takes the focus, and gives it back when it goes.
import { type RefObject, useEffect, useRef } from 'react';

export function useShownDialog(ref: RefObject<HTMLDialogElement | null>, isBeside: boolean): void {
  const held = useRef<HTMLElement | null>(null);
  // To where it came from, unless it is somewhere else by then: beside the page one works in both.
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const isFree = document.activeElement === null || document.activeElement === document.body;
      if (isFree && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  // Whoever is in it stays where they are when a wider or narrower window changes the way.
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (isBeside) dialog.show();
    else dialog.showModal();
    (held.current ?? findFirst(dialog))?.focus();
    return () => {
      const active = document.activeElement;
      held.current = active instanceof HTMLElement && dialog.contains(active) ? active : null;
      dialog.close();
    };
  }, [ref, isBeside]);
}

/** What is marked, or else the first field; without any the title, from which one reads on. */
function findFirst(dialog: HTMLDialogElement): HTMLElement | null {
  return (
    dialog.querySelector<HTMLElement>('[data-focus-first]') ??
    dialog.querySelector<HTMLElement>('input, textarea, select') ??
    dialog.querySelector('h2')
  );
}
