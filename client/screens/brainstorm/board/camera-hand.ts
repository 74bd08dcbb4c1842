// What of a hand's events moves the camera, and which of them the browser's own gestures are.
import { zoomTransform } from 'd3-zoom';
import { wheelPixels } from './wheel-pixels.ts';

/** Cards are dragged by the mouse, so it pans only on the ground; fingers pan everywhere but on a grip. */
export function isForCamera(event: Event): boolean {
  const target = event.target as Element;
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (!(event instanceof MouseEvent)) return !target.closest('[data-grip]');
  return event.button === 0 && !target.closest('[data-card], button');
}

/** Pans by the wheel and by what the browser scrolls; returns the end of it. */
export function listenToCamera(
  viewport: HTMLElement,
  panBy: (x: number, y: number) => void,
): () => void {
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const before = zoomTransform(viewport).toString();
    const { x, y } = wheelPixels(event, viewport);
    panBy(-x, -y);
    // At the edge of the board the page scrolls on.
    if (zoomTransform(viewport).toString() !== before) event.preventDefault();
  };
  // What the browser scrolls to, as when it finds a word on the page, is brought into view by panning.
  const scroll = () => {
    const { scrollLeft, scrollTop } = viewport;
    if (scrollLeft === 0 && scrollTop === 0) return;
    viewport.scrollTo(0, 0);
    panBy(-scrollLeft, -scrollTop);
  };
  viewport.addEventListener('wheel', wheel, { passive: false });
  viewport.addEventListener('scroll', scroll);
  return () => {
    viewport.removeEventListener('wheel', wheel);
    viewport.removeEventListener('scroll', scroll);
  };
}
