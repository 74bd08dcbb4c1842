// When a list is put in another order the browser may drop the focus: it is given back.
import { useEffect, useRef } from 'react';

/** Returns a function that names, by its id, the element which should hold the focus afterwards. */
export function useKeptFocus(): (id: string) => void {
  const kept = useRef<string | null>(null);
  useEffect(() => {
    if (kept.current === null || document.activeElement?.id === kept.current) return;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost) document.getElementById(kept.current)?.focus();
    kept.current = null;
  });
  return (id) => {
    kept.current = id;
  };
}
