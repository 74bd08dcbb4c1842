// What it means to let go of a card here: into a group, onto another card, or simply there.
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { BoardLayout } from './board-layout.ts';
import { cardAt, centreOf, createOccupied, distance, holds, nearestFree } from './rectangles.ts';

export type DropTarget =
  | { readonly kind: 'group'; readonly groupId: string }
  | { readonly kind: 'card'; readonly id: IdeaId }
  | { readonly kind: 'board'; readonly place: Place };

/** Only right on top of a card counts as onto it: a neighbour is not a group. */
const onto = 64;

const dragged = ({ cards }: BoardLayout, id: IdeaId, place: Place) =>
  cardAt(place, cards.get(id)?.height ?? 0);

/** The group or card one is right over, if any. */
export function whatLiesUnder(
  layout: BoardLayout,
  id: IdeaId,
  place: Place,
): Exclude<DropTarget, { kind: 'board' }> | null {
  const centre = centreOf(dragged(layout, id, place));
  const frame = layout.frames.find((one) => holds(one, centre));
  if (frame) return { kind: 'group', groupId: frame.group.id };
  for (const [other, at] of layout.cards) {
    if (other !== id && distance(at, place) < onto) return { kind: 'card', id: other };
  }
  return null;
}

/** Where a card ends up if it is let go with its corner at `place`; on the board, where it is in nobody's way. */
export function toDropTarget(layout: BoardLayout, id: IdeaId, place: Place): DropTarget {
  const under = whatLiesUnder(layout, id, place);
  if (under) return under;
  const occupied = createOccupied();
  for (const frame of layout.frames) occupied.add(frame);
  for (const [other, card] of layout.cards) if (other !== id) occupied.add(card);
  const { x, y } = nearestFree(occupied, dragged(layout, id, place));
  return { kind: 'board', place: { x, y } };
}
