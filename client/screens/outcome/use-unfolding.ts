// Paper cannot be opened: everything folded is open while the page is printed, and folded again afterwards.
import { type RefObject, useEffect } from 'react';

export function useUnfolding(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const opened = new Set<HTMLDetailsElement>();
    const unfold = () => {
      for (const fold of page.current?.querySelectorAll('details') ?? []) {
        if (fold.open) continue;
        fold.open = true;
        opened.add(fold);
      }
    };
    const foldAgain = () => {
      for (const fold of opened) fold.open = false;
      opened.clear();
    };
    window.addEventListener('beforeprint', unfold);
    window.addEventListener('afterprint', foldAgain);
    return () => {
      window.removeEventListener('beforeprint', unfold);
      window.removeEventListener('afterprint', foldAgain);
    };
  }, [page]);
}
