// Where a card lies that nobody has moved: on sheets of six columns, each card under the shortest of them in the order of
// arrival, so that a new idea never moves another. A ride takes the place beside what it rides on while that is free.
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { IdeaView } from '../card/idea-view.ts';
import { cardAt, cardGap, cardWidth, type Rectangle } from './rectangles.ts';

const columns = 6;
const sheetsAcross = 3;
/** A sheet fills a window of usual shape when it is seen whole. */
const sheetHeight = 900;
const pitch = cardWidth + cardGap;
const sheet = { x: columns * pitch + 2 * cardGap, y: sheetHeight + 3 * cardGap };
/** A ride begins level with what it rides on where that leaves no more than this empty. */
const mayStayEmpty = 60;

interface Slot extends Rectangle {
  readonly page: number;
  readonly column: number;
}

/** The place of every idea as if none had ever been moved or grouped: whoever leaves a place leaves a gap. */
export function toSlots(
  views: Iterable<IdeaView>,
  heights: ReadonlyMap<IdeaId, number>,
): ReadonlyMap<IdeaId, Rectangle> {
  const slots = new Map<IdeaId, Slot>();
  const pages: number[][] = [];
  let first = 0;

  /** How far down each column of a page is full. */
  function bottomsOf(page: number): number[] {
    const bottoms = pages[page] ?? Array.from({ length: columns }, () => 0);
    pages[page] = bottoms;
    return bottoms;
  }
  function put(page: number, column: number, top: number, height: number): Slot {
    bottomsOf(page)[column] = top + height + cardGap;
    const place = {
      x: (page % sheetsAcross) * sheet.x + column * pitch,
      y: Math.floor(page / sheetsAcross) * sheet.y + top,
    };
    return { ...cardAt(place, height), page, column };
  }
  function beside({ page, column, y, height: ridden }: Slot, height: number): Slot | undefined {
    const bottoms = bottomsOf(page);
    const top = y - Math.floor(page / sheetsAcross) * sheet.y;
    for (const aside of [column + 1, column, column - 1]) {
      const bottom = bottoms[aside];
      if (bottom === undefined) continue;
      const level = top >= bottom && top - bottom <= mayStayEmpty ? top : bottom;
      const isNear =
        aside === column
          ? bottom === top + ridden + cardGap
          : level < top + ridden && level + height > top;
      if (isNear && level + height <= sheetHeight) return put(page, aside, level, height);
    }
    return undefined;
  }
  function next(height: number): Slot {
    for (let page = first; ; page += 1) {
      const bottoms = bottomsOf(page);
      const top = Math.min(...bottoms);
      if (top === 0 || top + height <= sheetHeight) {
        return put(page, bottoms.indexOf(top), top, height);
      }
      if (page === first) first += 1;
    }
  }
  for (const { id, riddenId } of views) {
    const height = heights.get(id) ?? 0;
    const ridden = riddenId === null ? undefined : slots.get(riddenId);
    slots.set(id, (ridden && beside(ridden, height)) ?? next(height));
  }
  return slots;
}
