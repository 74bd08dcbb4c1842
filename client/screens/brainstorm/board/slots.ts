// Where a card lies that nobody has moved: sheets of five by six, filled in the order of arrival, so that a new idea
// never moves another. A ride takes the place beside what it rides on while that is free.
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { IdeaView } from '../card/idea-view.ts';
import { cardGap, cardSize } from './rectangles.ts';

const columns = 5;
const rows = 6;
const sheetsAcross = 3;
const sheetGap = 2 * cardGap;
const pitch = { x: cardSize.width + cardGap, y: cardSize.height + cardGap };
const sheet = { x: columns * pitch.x + sheetGap, y: rows * pitch.y + sheetGap };
const onSheet = columns * rows;

export function slotPlace(slot: number): Place {
  const page = Math.floor(slot / onSheet);
  const place = slot % onSheet;
  return {
    x: (page % sheetsAcross) * sheet.x + (place % columns) * pitch.x,
    y: Math.floor(page / sheetsAcross) * sheet.y + Math.floor(place / columns) * pitch.y,
  };
}

/** Right, below, left, above, as far as they are on the same sheet. */
function besides(slot: number): number[] {
  const place = slot % onSheet;
  const column = place % columns;
  return [
    ...(column < columns - 1 ? [slot + 1] : []),
    ...(place + columns < onSheet ? [slot + columns] : []),
    ...(column > 0 ? [slot - 1] : []),
    ...(place >= columns ? [slot - columns] : []),
  ];
}

/** The slot of every idea as if none had ever been moved or grouped: whoever leaves a slot leaves a gap. */
export function toSlots(views: Iterable<IdeaView>): ReadonlyMap<IdeaId, number> {
  const slots = new Map<IdeaId, number>();
  const taken = new Set<number>();
  let next = 0;
  for (const { id, riddenId } of views) {
    while (taken.has(next)) next += 1;
    const ridden = riddenId === null ? undefined : slots.get(riddenId);
    const beside = ridden === undefined ? undefined : besides(ridden).find((at) => !taken.has(at));
    const slot = beside ?? next;
    slots.set(id, slot);
    taken.add(slot);
  }
  return slots;
}
