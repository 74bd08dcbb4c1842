// Moving and enlarging the board: by wheel, finger, buttons and keys. The sheet is moved by hand, past React: a frame of
// panning draws no card. What floats over the board is left out: that is the viewport's `scroll-padding`.
import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import { isForCamera, listenToCamera } from './camera-hand.ts';
import { type Edge, edgeOf, isInside, type Looking, nudge, viewOf } from './looking.ts';
import type { Rectangle } from './rectangles.ts';
import { showDetail } from './show-detail.ts';

export interface Camera {
  /** Begins to look at the sheet through the viewport, at everything or from `first` on; returns the end of it. */
  readonly attach: (
    viewport: HTMLElement,
    sheet: HTMLElement,
    bounds: Rectangle,
    first: Place,
  ) => () => void;
  /** What there is to see has grown or shrunk: who looks at everything goes on doing so. */
  readonly surround: (bounds: Rectangle) => void;
  readonly zoomBy: (factor: number) => void;
  /** In pixels of the screen. */
  readonly panBy: (x: number, y: number) => void;
  /** Shows everything, and goes on doing so until one pans. */
  readonly fit: () => void;
  /** Moves as little as needed to bring it into view. */
  readonly reveal: (rectangle: Rectangle) => void;
  readonly toBoard: (clientX: number, clientY: number) => Place;
  /** Beyond which edge it lies; null when it is in view. */
  readonly edgeOf: (rectangle: Rectangle) => Edge | null;
  /** Calls back whenever another part of the board is shown; returns the end of it. */
  readonly watch: (moved: () => void) => () => void;
}

interface Attached extends Looking {
  readonly sheet: HTMLElement;
  bounds: Rectangle;
  /** How small it may become while the camera keeps everything in view; null once somebody looks elsewhere. */
  follows: number | null;
}

const leastScale = 0.08;
const mostScale = 2;
/** Smaller than this nobody reads from the start. */
const leastScaleAtFirst = 0.7;
const beyond = 600;

export function createCamera(): Camera {
  let at: Attached | null = null;
  const watchers = new Set<() => void>();

  /** Steps that follow a hand are taken at once; the others glide. */
  function step(act: (attached: Attached) => void, isGliding: boolean): void {
    if (!at) return;
    at.sheet.toggleAttribute('data-gliding', isGliding);
    act(at);
  }
  function look(act: (attached: Attached) => void, isGliding: boolean): void {
    if (at) at.follows = null;
    step(act, isGliding);
  }
  function panBy(x: number, y: number): void {
    look(({ viewport, behaviour }) => {
      const { k } = zoomTransform(viewport);
      behaviour.translateBy(select(viewport), x / k, y / k);
    }, false);
  }
  function keepAllInView(): void {
    const follows = at?.follows ?? null;
    if (!at || follows === null || isInside(at, at.bounds)) return;
    if (scaleOfAll(at) < follows) at.follows = null;
    else step((attached) => show(attached, follows, attached.bounds), true);
  }
  return {
    attach(viewport, sheet, bounds, first) {
      const behaviour = zoom<HTMLElement, unknown>()
        .scaleExtent([leastScale, mostScale])
        .translateExtent(toExtent(bounds))
        .filter(isForCamera)
        // Laptops grow fingers too; d3 would look once and for all.
        .touchable(true)
        .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
          if (sourceEvent) {
            sheet.removeAttribute('data-gliding');
            if (at) at.follows = null;
          }
          const { x, y, k } = transform;
          sheet.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
        })
        .on('end', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
          showDetail(viewport, sheet, transform.k);
          for (const moved of watchers) moved();
        });
      at = { viewport, sheet, behaviour, bounds, follows: null };
      select(viewport).call(behaviour).on('dblclick.zoom', null);
      const stopListening = listenToCamera(viewport, panBy);
      at.follows = scaleOfAll(at) < leastScaleAtFirst ? null : leastScaleAtFirst;
      show(at, leastScaleAtFirst, first);
      const watch = new ResizeObserver(keepAllInView);
      watch.observe(viewport);
      return () => {
        watch.disconnect();
        select(viewport).on('.zoom', null);
        stopListening();
        at = null;
      };
    },
    surround(bounds) {
      if (!at) return;
      at.bounds = bounds;
      at.behaviour.translateExtent(toExtent(bounds));
      keepAllInView();
    },
    zoomBy: (factor) =>
      look(({ viewport, behaviour }) => behaviour.scaleBy(select(viewport), factor), true),
    panBy,
    fit() {
      step((attached) => show(attached, leastScale, attached.bounds), true);
      if (at) at.follows = leastScale;
    },
    reveal(rectangle) {
      if (!at || isInside(at, rectangle)) return;
      look((attached) => {
        const { viewport, behaviour } = attached;
        const { k } = zoomTransform(viewport);
        const { x, y } = nudge(attached, rectangle);
        if (x !== 0 || y !== 0) behaviour.translateBy(select(viewport), x / k, y / k);
      }, true);
    },
    toBoard(clientX, clientY) {
      if (!at) return { x: 0, y: 0 };
      const { left, top } = at.viewport.getBoundingClientRect();
      const [x, y] = zoomTransform(at.viewport).invert([clientX - left, clientY - top]);
      return { x, y };
    },
    edgeOf: (rectangle) => at && edgeOf(at, rectangle),
    watch(moved) {
      watchers.add(moved);
      return () => watchers.delete(moved);
    },
  };
}

const toExtent = ({ x, y, width, height }: Rectangle): [[number, number], [number, number]] => [
  [x - beyond, y - beyond],
  [x + width + beyond, y + height + beyond],
];

/** At which everything fits, at its usual size at most. */
function scaleOfAll(attached: Attached): number {
  const { width, height } = viewOf(attached);
  return Math.min(1, width / attached.bounds.width, height / attached.bounds.height);
}

/** Everything, or a part from `first` on where everything would be smaller than `least`. */
function show(attached: Attached, least: number, first: Place): void {
  const { viewport, behaviour, bounds } = attached;
  const all = scaleOfAll(attached);
  const k = Math.max(least, all);
  const { x, y } = k > all ? first : bounds;
  const { left, top } = viewOf(attached);
  behaviour.transform(
    select(viewport),
    zoomIdentity.translate(left, top).scale(k).translate(-x, -y),
  );
}
