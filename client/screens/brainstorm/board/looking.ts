// What of the board is in view, by the part of the viewport that nothing floats over.
import { type ZoomBehavior, zoomTransform } from 'd3-zoom';
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import type { Rectangle } from './rectangles.ts';

export type Edge = 'left' | 'right' | 'top' | 'bottom';

export interface Looking {
  readonly viewport: HTMLElement;
  readonly behaviour: ZoomBehavior<HTMLElement, unknown>;
}

interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const margin = 16;

/** In pixels of the viewport. */
export function viewOf({ viewport }: Looking): View {
  const style = getComputedStyle(viewport);
  const covered = (side: string) => Number.parseFloat(side) || 0;
  const left = covered(style.scrollPaddingLeft) + margin;
  const top = covered(style.scrollPaddingTop) + margin;
  const right = covered(style.scrollPaddingRight) + margin;
  const bottom = covered(style.scrollPaddingBottom) + margin;
  return {
    left,
    top,
    width: Math.max(1, viewport.clientWidth - left - right),
    height: Math.max(1, viewport.clientHeight - top - bottom),
  };
}

/** How far something must move on the screen to lie inside. */
export function nudge(looking: Looking, { x, y, width, height }: Rectangle): Place {
  const { left, top, ...room } = viewOf(looking);
  const view = zoomTransform(looking.viewport);
  const [startX, startY] = view.apply([x, y]);
  return {
    x: inwards(startX - left, width * view.k, room.width),
    y: inwards(startY - top, height * view.k, room.height),
  };
}

function inwards(start: number, length: number, room: number): number {
  if (start < 0 || length > room) return -start;
  return Math.min(0, room - (start + length));
}

/** To a pixel. */
export function isInside(looking: Looking, rectangle: Rectangle): boolean {
  const { width, height } = viewOf(looking);
  const { k } = zoomTransform(looking.viewport);
  const fits = rectangle.width * k <= width + 1 && rectangle.height * k <= height + 1;
  const { x, y } = nudge(looking, rectangle);
  return fits && Math.abs(x) <= 1 && Math.abs(y) <= 1;
}

/** Beyond which edge its middle lies, the farther one at a corner; null when that is in view. */
export function edgeOf(looking: Looking, { x, y, width, height }: Rectangle): Edge | null {
  const { left, top, ...room } = viewOf(looking);
  const [atX, atY] = zoomTransform(looking.viewport).apply([x + width / 2, y + height / 2]);
  const beyond = (
    [
      ['left', left - atX],
      ['right', atX - left - room.width],
      ['top', top - atY],
      ['bottom', atY - top - room.height],
    ] as const
  ).toSorted(([, a], [, b]) => b - a);
  const [farthest] = beyond;
  return farthest && farthest[1] > 0 ? farthest[0] : null;
}
