// How much of the window's edges is covered by what sticks there: told to the page, so that nothing
// that gets the focus is hidden beneath it, and to the screens as --sticky-top and --sticky-bottom.
import { type RefObject, useEffect } from 'react';

const edges = {
  top: { variable: '--sticky-top', padding: 'scroll-padding-block-start' },
  bottom: { variable: '--sticky-bottom', padding: 'scroll-padding-block-end' },
} as const;

/** Follows the height of an element that sticks to an edge. */
export function useStickySize(ref: RefObject<HTMLElement | null>, edge: keyof typeof edges): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const { variable, padding } = edges[edge];
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      const height = `${Math.ceil(element.getBoundingClientRect().height)}px`;
      style.setProperty(variable, height);
      style.setProperty(padding, `calc(${height} + 1rem)`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty(variable);
      style.removeProperty(padding);
    };
  }, [ref, edge]);
}
