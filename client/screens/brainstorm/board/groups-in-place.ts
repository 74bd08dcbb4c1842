// The frames of groups: each where its cards lay when they were put together, as high as what is in it. Where that is comes
// from the document alone, so that everybody sees it there.
import type { Group, Place } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { Section } from '../../../pieces/tables/sections.ts';
import type { IdeaViews } from '../card/idea-view.ts';
import {
  cardAt,
  cardGap,
  cardWidth,
  createOccupied,
  nearestFree,
  type Rectangle,
} from './rectangles.ts';

export interface GroupFrame extends Rectangle {
  readonly group: Group;
  readonly count: number;
  /** Where its first card lay; null while it has none. */
  readonly anchor: Place | null;
}

const head = 60;
const pad = 20;

interface Sized {
  readonly group: Group;
  readonly anchor: Place | null;
  /** Where its cards lie in it. */
  readonly inside: ReadonlyMap<IdeaId, Rectangle>;
  readonly width: number;
  readonly height: number;
}

/** A frame that this screen shows already stays there; `cards` is given where those in frames lie. */
export function layOutGroups(
  views: IdeaViews,
  sections: readonly Section[],
  slots: ReadonlyMap<IdeaId, Rectangle>,
  before: readonly GroupFrame[],
  cards: Map<IdeaId, Rectangle>,
): GroupFrame[] {
  const anchors = anchorsOf(views, slots);
  const shown = new Map(before.map((frame) => [frame.group.id, frame]));
  const sized = sections.flatMap(({ group, entries }) => {
    if (!group) return [];
    const ids = entries.map(({ view }) => view.id);
    const anchor = anchors.get(group.id) ?? null;
    return [{ group, anchor, ...sizeOf(ids, slots) }];
  });
  const stays = ({ group, anchor }: Sized) => isSame(shown.get(group.id)?.anchor, anchor);
  const occupied = createOccupied();
  const places = new Map<string, Rectangle>();
  for (const one of [...sized.filter(stays), ...sized.filter((each) => !stays(each))]) {
    const known = stays(one) || one.anchor === null ? shown.get(one.group.id) : undefined;
    const { x, y } = known ?? wantedFor(one);
    const place = nearestFree(occupied, { x, y, width: one.width, height: one.height });
    occupied.add(place);
    places.set(one.group.id, place);
  }
  return sized.flatMap(({ group, anchor, inside }) => {
    const place = places.get(group.id);
    if (!place) return [];
    for (const [id, at] of inside) cards.set(id, { ...at, x: place.x + at.x, y: place.y + at.y });
    return [{ group, anchor, count: inside.size, ...place }];
  });
}

/** So that the card lies in its frame where it lay without one. */
function wantedFor({ anchor, width }: Sized): Place {
  return anchor ? { x: anchor.x - pad, y: anchor.y - head } : { x: -width - 2 * cardGap, y: 0 };
}

/** Of each group, the place of its first member that has been placed, or else where its first member would lie. */
function anchorsOf(
  views: IdeaViews,
  slots: ReadonlyMap<IdeaId, Rectangle>,
): ReadonlyMap<string, Place> {
  const placed = new Map<string, Place>();
  const unplaced = new Map<string, Place>();
  for (const { id, idea } of views.values()) {
    if (idea.groupId === null) continue;
    const [known, place] = idea.place ? [placed, idea.place] : [unplaced, slots.get(id)];
    if (place && !known.has(idea.groupId)) known.set(idea.groupId, place);
  }
  return new Map([...unplaced, ...placed]);
}

/** Higher than wide, each card under the shortest column: so a frame covers least of what lies beside it. */
function sizeOf(ids: readonly IdeaId[], slots: ReadonlyMap<IdeaId, Rectangle>) {
  const across = Math.min(6, Math.max(1, Math.ceil(Math.sqrt(ids.length / 3))));
  const bottoms = Array.from({ length: across }, () => head);
  const inside = new Map<IdeaId, Rectangle>();
  for (const id of ids) {
    const height = slots.get(id)?.height ?? 0;
    const y = Math.min(...bottoms);
    const column = bottoms.indexOf(y);
    inside.set(id, cardAt({ x: pad + column * (cardWidth + cardGap), y }, height));
    bottoms[column] = y + height + cardGap;
  }
  return {
    inside,
    width: across * (cardWidth + cardGap) - cardGap + 2 * pad,
    height: ids.length === 0 ? head + 2 * pad : Math.max(...bottoms) - cardGap + pad,
  };
}

const isSame = (a: Place | null | undefined, b: Place | null) =>
  Boolean(a && b && a.x === b.x && a.y === b.y);
