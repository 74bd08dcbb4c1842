// Where everything lies on the board: groups in frames of their own, places people gave, the rest by itself.
// No two cards lie on one another. What lies stays: a card that was moved there makes room for it.
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { Section } from '../../../pieces/tables/sections.ts';
import { cardHeight } from '../card/card-height.ts';
import type { IdeaView, IdeaViews } from '../card/idea-view.ts';
import { type GroupFrame, layOutGroups } from './groups-in-place.ts';
import { around, cardAt, createOccupied, meet, nearestFree, type Rectangle } from './rectangles.ts';
import { toSlots } from './slots.ts';

export interface BoardLayout {
  readonly cards: ReadonlyMap<IdeaId, Rectangle>;
  readonly frames: readonly GroupFrame[];
  /** Around everything; a card's size at least. */
  readonly bounds: Rectangle;
}

/** What this screen shows already, and of which ideas. */
interface Shown {
  readonly views: IdeaViews;
  readonly layout: BoardLayout;
}

export function layOutBoard(
  views: IdeaViews,
  sections: readonly Section[],
  before: Shown | null,
): BoardLayout {
  const heights = new Map([...views.values()].map((view) => [view.id, cardHeight(view)]));
  const slots = toSlots(views.values(), heights);
  const cards = new Map<IdeaId, Rectangle>();
  const frames = layOutGroups(views, sections, slots, before?.layout.frames ?? [], cards);
  const occupied = createOccupied();
  for (const frame of frames) occupied.add(frame);

  const put = (id: IdeaId, card: Rectangle) => {
    cards.set(id, card);
    occupied.add(card);
  };
  const putWhereFree = (each: Iterable<IdeaView>, wanted: (view: IdeaView) => Rectangle | null) => {
    for (const view of each) {
      const card = cards.has(view.id) ? null : wanted(view);
      if (card && occupied.isFree(card)) put(view.id, card);
    }
  };
  const putNearest = (each: Iterable<IdeaView>, wanted: (view: IdeaView) => Rectangle | null) => {
    for (const view of each) {
      const card = cards.has(view.id) ? null : wanted(view);
      if (card) put(view.id, nearestFree(occupied, card));
    }
  };
  const loose = [...views.values()];
  const sized = (view: IdeaView, at: { readonly x: number; readonly y: number } | null) =>
    at && cardAt(at, heights.get(view.id) ?? 0);
  const lying = (view: IdeaView) => sized(view, whereItLies(view, before));
  const placed = (view: IdeaView) => sized(view, view.idea.place);
  const unplaced = (view: IdeaView) => sized(view, slots.get(view.id) ?? null);

  // One that is edited stays under the eyes of who edits it; its neighbours make room.
  const changed = loose.filter((view) => lying(view)?.height !== shownHeight(view.id, before));
  putWhereFree(changed, lying);
  putWhereFree(loose, lying);
  putNearest(loose, placed);
  putWhereFree(loose, unplaced);
  putNearest(loose, (view) => lying(view) ?? unplaced(view));

  const none = cardAt({ x: 0, y: 0 }, 1);
  return { cards, frames, bounds: around([...frames, ...cards.values()], none) };
}

const shownHeight = (id: IdeaId, before: Shown | null) => before?.layout.cards.get(id)?.height;

/** Null for what was moved or grouped since. */
function whereItLies({ id, idea }: IdeaView, before: Shown | null): Rectangle | null {
  const known = before?.views.get(id)?.idea;
  const isUntouched =
    known?.groupId === null &&
    idea.groupId === null &&
    known.place?.x === idea.place?.x &&
    known.place?.y === idea.place?.y;
  return (isUntouched && before?.layout.cards.get(id)) || null;
}

/** Where reading begins: at the first idea, with nothing cut off to the left or above, as the frame it lies in. */
export function whereToBegin({ cards, frames, bounds }: BoardLayout, first: IdeaId): Rectangle {
  const all = [...frames, ...cards.values()];
  let begin = cards.get(first) ?? bounds;
  for (let again = 0; again < 8; again += 1) {
    const { x, y } = begin;
    const window = { x, y, width: 1800, height: 900 };
    const cut = all.find((one) => meet(one, window) && (one.x < x || one.y < y));
    if (!cut) break;
    begin = { ...begin, x: Math.min(x, cut.x), y: Math.min(y, cut.y) };
  }
  return begin;
}

/** Lays out one board again and again. */
export function createBoardLayouts(): (
  views: IdeaViews,
  sections: readonly Section[],
) => BoardLayout {
  let before: Shown | null = null;
  return (views, sections) => {
    const layout = layOutBoard(views, sections, before);
    before = { views, layout };
    return layout;
  };
}
