// How much of the window one can see, told to a screen that fills exactly that: a keyboard that lies over the page takes
// from it, and a phone may have pushed the page up under it.
import { type RefObject, useLayoutEffect } from 'react';

/** Sets `--window-height` and `--window-top` on the page while `isOn`, for an element that begins where `ref` does. */
export function useVisibleWindow(ref: RefObject<HTMLElement | null>, isOn: boolean): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!isOn || !element) return;
    const { style } = document.documentElement;
    const view = window.visualViewport;
    const measure = () => {
      // Enlarged by two fingers, the page is looked at through a hole and keeps its size.
      const isEnlarged = view && Math.abs(view.scale - 1) > 0.01;
      const height = view && !isEnlarged ? view.height : window.innerHeight;
      style.setProperty('--window-height', `${Math.floor(height - element.offsetTop)}px`);
      style.setProperty('--window-top', `${isEnlarged ? 0 : Math.ceil(view?.offsetTop ?? 0)}px`);
    };
    measure();
    const body = new ResizeObserver(measure);
    body.observe(document.body);
    view?.addEventListener('resize', measure);
    view?.addEventListener('scroll', measure);
    window.addEventListener('resize', measure);
    return () => {
      body.disconnect();
      view?.removeEventListener('resize', measure);
      view?.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
      style.removeProperty('--window-height');
      style.removeProperty('--window-top');
    };
  }, [ref, isOn]);
}
