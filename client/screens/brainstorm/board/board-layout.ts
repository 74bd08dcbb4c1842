// Where everything lies on the board: places people gave, groups in frames of their own, the rest by itself.
// No two cards lie on one another, and a card that is seen does not move because of somebody else's.
import type { Group, Place } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { Section } from '../../../pieces/tables/sections.ts';
import type { IdeaViews } from '../card/idea-view.ts';
import {
  cardAt,
  cardGap,
  cardSize,
  createOccupied,
  nearestFree,
  type Occupied,
  type Rectangle,
} from './rectangles.ts';
import { slotPlace, toSlots } from './slots.ts';

export interface GroupFrame extends Rectangle {
  readonly group: Group;
  readonly count: number;
}

export interface BoardLayout {
  readonly places: ReadonlyMap<IdeaId, Place>;
  /** Of these, where those lie that nobody placed or grouped. */
  readonly unmoved: ReadonlyMap<IdeaId, Place>;
  readonly frames: readonly GroupFrame[];
  /** Around everything; a card's size at least. */
  readonly bounds: Rectangle;
}

const frameHead = 72;
const framePad = 20;
const frameGap = 64;
const columnHeight = 1600;

/** `before` is where this screen shows unmoved cards already: they stay there while it is free. */
export function layOutBoard(
  views: IdeaViews,
  sections: readonly Section[],
  before: ReadonlyMap<IdeaId, Place>,
): BoardLayout {
  const occupied = createOccupied();
  const places = new Map<IdeaId, Place>();
  const put = (id: IdeaId, place: Place) => {
    places.set(id, place);
    occupied.add(cardAt(place));
  };
  const frames = layOutGroups(sections, places);
  for (const frame of frames) occupied.add(frame);

  const isLoose = (id: IdeaId) => !places.has(id);
  const loose = [...views.values()].filter(({ id }) => isLoose(id));
  for (const { id, idea } of loose) {
    if (idea.place) put(id, nearestFree(occupied, idea.place));
  }
  for (const { id } of loose) {
    const shown = before.get(id);
    if (shown && isLoose(id) && occupied.isFree(cardAt(shown))) put(id, shown);
  }
  const slots = toSlots(views.values());
  for (const { id } of loose) {
    if (isLoose(id)) put(id, firstFreeSlot(occupied, slots.get(id) ?? 0));
  }
  const unmoved = new Map<IdeaId, Place>();
  for (const { id, idea } of loose) {
    const place = places.get(id);
    if (place && !idea.place) unmoved.set(id, place);
  }
  const all = [...frames, ...[...places.values()].map(cardAt)];
  return { places, unmoved, frames, bounds: around(all) };
}

/** In columns to the left of the ungrouped ideas, so that a group that grows moves no ungrouped card. */
function layOutGroups(sections: readonly Section[], places: Map<IdeaId, Place>): GroupFrame[] {
  const sized = sections.flatMap(({ group, entries }) =>
    group ? [{ group, entries, ...frameSize(entries.length) }] : [],
  );
  const columns: (typeof sized)[] = [];
  let room = 0;
  for (const one of sized) {
    if (one.height > room) {
      columns.push([]);
      room = columnHeight;
    }
    columns.at(-1)?.push(one);
    room -= one.height + frameGap;
  }
  const widths = columns.map((column) => Math.max(...column.map(({ width }) => width)));
  let x = -widths.reduce((sum, width) => sum + width + frameGap, 0);
  return columns.flatMap((column, index) => {
    let y = 0;
    const frames = column.map(({ group, entries, across, width, height }) => {
      for (const [at, { view }] of entries.entries()) {
        places.set(view.id, {
          x: x + framePad + (at % across) * (cardSize.width + cardGap),
          y: y + frameHead + Math.floor(at / across) * (cardSize.height + cardGap),
        });
      }
      const frame = { group, count: entries.length, x, y, width, height };
      y += height + frameGap;
      return frame;
    });
    x += (widths[index] ?? 0) + frameGap;
    return frames;
  });
}

function frameSize(count: number): { across: number; width: number; height: number } {
  const across = Math.min(6, Math.max(2, Math.ceil(Math.sqrt(count / 1.5))));
  const down = Math.max(1, Math.ceil(count / across));
  return {
    across,
    width: across * (cardSize.width + cardGap) - cardGap + 2 * framePad,
    height: frameHead + down * (cardSize.height + cardGap) - cardGap + framePad,
  };
}

function firstFreeSlot(occupied: Occupied, from: number): Place {
  for (let slot = from; ; slot += 1) {
    const place = slotPlace(slot);
    if (occupied.isFree(cardAt(place))) return place;
  }
}

function around(rectangles: readonly Rectangle[]): Rectangle {
  if (rectangles.length === 0) return cardAt({ x: 0, y: 0 });
  const x = Math.min(...rectangles.map((one) => one.x));
  const y = Math.min(...rectangles.map((one) => one.y));
  const right = Math.max(...rectangles.map((one) => one.x + one.width));
  const bottom = Math.max(...rectangles.map((one) => one.y + one.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Lays out one board again and again; cards that nobody moved stay where this screen showed them. */
export function createBoardLayouts(): (
  views: IdeaViews,
  sections: readonly Section[],
) => BoardLayout {
  let unmoved: ReadonlyMap<IdeaId, Place> = new Map();
  return (views, sections) => {
    const layout = layOutBoard(views, sections, unmoved);
    unmoved = layout.unmoved;
    return layout;
  };
}
