// Moving and enlarging the board: by wheel, finger, buttons and keys. The sheet is moved by hand, past React: a frame of
// panning draws no card.
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import type { Rectangle } from './rectangles.ts';
import { wheelPixels } from './wheel-pixels.ts';

export interface Camera {
  /** Begins to look at the sheet through the viewport, at everything or at `first`; returns the end of it. */
  readonly attach: (
    viewport: HTMLElement,
    sheet: HTMLElement,
    bounds: Rectangle,
    first: Place,
  ) => () => void;
  /** What there is to see has grown or shrunk. */
  readonly surround: (bounds: Rectangle) => void;
  readonly zoomBy: (factor: number) => void;
  /** In pixels of the screen. */
  readonly panBy: (x: number, y: number) => void;
  readonly fit: () => void;
  /** Moves as little as needed to bring it into view. */
  readonly reveal: (rectangle: Rectangle) => void;
  readonly toBoard: (clientX: number, clientY: number) => Place;
}

interface Attached {
  readonly viewport: HTMLElement;
  readonly sheet: HTMLElement;
  readonly behaviour: ZoomBehavior<HTMLElement, unknown>;
  bounds: Rectangle;
}

const leastScale = 0.08;
const mostScale = 2;
/** Smaller than this nobody reads from the start. */
const leastScaleAtFirst = 0.8;
/** Below this, text is only grey: it is left out, which keeps large boards fluid. */
const farScale = 0.3;
const margin = 32;
const beyond = 600;

export function createCamera(): Camera {
  let at: Attached | null = null;

  /** Steps that follow a hand are taken at once; the others glide. */
  function step(act: (attached: Attached) => void, isGliding: boolean): void {
    if (!at) return;
    at.sheet.toggleAttribute('data-gliding', isGliding);
    act(at);
  }
  function panBy(x: number, y: number): void {
    step(({ viewport, behaviour }) => {
      const { k } = zoomTransform(viewport);
      behaviour.translateBy(select(viewport), x / k, y / k);
    }, false);
  }
  return {
    attach(viewport, sheet, bounds, first) {
      let scale = 1;
      const behaviour = zoom<HTMLElement, unknown>()
        .scaleExtent([leastScale, mostScale])
        .translateExtent(toExtent(bounds))
        .filter(isForCamera)
        // Laptops grow fingers too; d3 would look once and for all.
        .touchable(true)
        .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
          if (sourceEvent) sheet.removeAttribute('data-gliding');
          const { x, y, k } = transform;
          sheet.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
          viewport.toggleAttribute('data-far', k < farScale);
          const unscaled = k === scale ? null : sheet.querySelector<HTMLElement>('[data-unscaled]');
          unscaled?.style.setProperty('--unscale', String(1 / k));
          if (unscaled) scale = k;
        });
      at = { viewport, sheet, behaviour, bounds };
      select(viewport).call(behaviour).on('dblclick.zoom', null);
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
      show(at, leastScaleAtFirst, first);
      return () => {
        select(viewport).on('.zoom', null);
        viewport.removeEventListener('wheel', wheel);
        viewport.removeEventListener('scroll', scroll);
        at = null;
      };
    },
    surround(bounds) {
      if (at) at.bounds = bounds;
      at?.behaviour.translateExtent(toExtent(bounds));
    },
    zoomBy: (factor) =>
      step(({ viewport, behaviour }) => behaviour.scaleBy(select(viewport), factor), true),
    panBy,
    fit: () => step((attached) => show(attached, leastScale, attached.bounds), true),
    reveal: ({ x, y, width, height }) =>
      step(({ viewport, behaviour }) => {
        const view = zoomTransform(viewport);
        const [left, top] = view.apply([x, y]);
        const aside = nudge(left, width * view.k, viewport.clientWidth);
        const down = nudge(top, height * view.k, viewport.clientHeight);
        if (aside === 0 && down === 0) return;
        behaviour.translateBy(select(viewport), aside / view.k, down / view.k);
      }, true),
    toBoard(clientX, clientY) {
      if (!at) return { x: 0, y: 0 };
      const { left, top } = at.viewport.getBoundingClientRect();
      const [x, y] = zoomTransform(at.viewport).invert([clientX - left, clientY - top]);
      return { x, y };
    },
  };
}

/** How far something must move to lie inside. */
function nudge(start: number, length: number, room: number): number {
  if (start < margin || length > room - 2 * margin) return margin - start;
  return Math.min(0, room - margin - (start + length));
}

const toExtent = ({ x, y, width, height }: Rectangle): [[number, number], [number, number]] => [
  [x - beyond, y - beyond],
  [x + width + beyond, y + height + beyond],
];

/** Cards are dragged by the mouse, so it pans only on the ground; fingers pan everywhere but on a grip. */
function isForCamera(event: Event): boolean {
  const target = event.target as Element;
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (!(event instanceof MouseEvent)) return !target.closest('[data-grip]');
  return event.button === 0 && !target.closest('[data-card], button');
}

/** Everything, or a part from `first` on where everything would be smaller than `least`. */
function show({ viewport, behaviour, bounds }: Attached, least: number, first: Place): void {
  const { x, y, width, height } = bounds;
  const across = (viewport.clientWidth - 2 * margin) / width;
  const down = (viewport.clientHeight - 2 * margin) / height;
  const k = Math.max(least, Math.min(1, across, down));
  const isWhole = k <= Math.min(across, down);
  const [left, top] = isWhole ? [x, y] : [first.x, first.y];
  const start = margin / k;
  behaviour.transform(select(viewport), zoomIdentity.scale(k).translate(start - left, start - top));
}
