// How much of the screen's top is taken by the strip that stays there, so that what sticks here sticks under it.
import { type RefObject, useEffect } from 'react';

/** Sets `--sticky-top` on the element and follows the strip's height. */
export function useStickyTop(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    const strip = [...(element?.closest('main')?.children ?? [])].find(
      (child) => getComputedStyle(child).position === 'sticky' && !child.contains(element),
    );
    if (!element || !strip) return;
    const watch = new ResizeObserver(() => {
      element.style.setProperty('--sticky-top', `${strip.getBoundingClientRect().height}px`);
    });
    watch.observe(strip);
    return () => watch.disconnect();
  }, [root]);
}
