// How much looking at neighbours an update would cost Yjs when it is applied. Honest edits stand beside their
// neighbours, which costs nothing; many that stand far from them are cheap to send and dear to take in.
import * as Y from 'yjs';
import type { Home } from './homes.ts';
import { type News, standing } from './news.ts';
import { caps, Unfit } from './rules.ts';
import { typeOf } from './shapes.ts';

export interface Work {
  /** Adds what this struct costs at most. Throws Unfit: too-much beyond the cap, crossed. */
  add(item: Y.Item, home: Home): void;
  /** Adds what it costs to cut structs in two. Throws Unfit too-much. */
  cut(times: number): void;
}

/** In steps. */
const costOfCut = 10;

/** Right behind a character, or at the beginning of a list. */
interface Gap {
  /** What stands on its right; `else` when whatever that is does not build on what is on its left. */
  right: Y.ID | null | 'else';
  /** Whose new structs stand in it, how many; null before the first. */
  client: number | null;
  count: number;
  /** It is no longer known what is on its right. */
  isUnsure: boolean;
}

const isSame = (one: Y.ID | null | 'else', other: Y.ID | null) =>
  one === other || (one !== 'else' && one?.client === other?.client && one?.clock === other?.clock);

const holds = (struct: Y.Item, { client, clock }: Y.ID) =>
  struct.id.client === client &&
  clock >= struct.id.clock &&
  clock < struct.id.clock + struct.length;

const behind = ({ client, clock }: Y.ID) => Y.createID(client, clock + 1);
const isLast = ({ id, length }: Y.Item, { clock }: Y.ID) => clock === id.clock + length - 1;

export function createWork(doc: Y.Doc, news: News): Work {
  let left: number = caps.searches;
  /** Client → clock of what is on their left; a list → null, for its beginning. */
  const gaps = new Map<unknown, Map<number | null, Gap>>();
  /** Lists, and keys of maps → how many structs came into them. */
  const counts = new Map<unknown, number>();

  function spend(steps: number): void {
    left -= steps;
    if (left < 0) throw new Unfit('too-much');
  }

  /** The first that ever stood in a list or under a key. */
  function firstIn({ parent, key }: Home): Y.Item | null {
    const type = typeOf(parent);
    if (key === null) return type?._start ?? null;
    let item = type?._map.get(key) ?? null;
    for (; item?.left; item = item.left) spend(1);
    return item;
  }

  function rightOf(origin: Y.ID | null, home: Home): Gap['right'] {
    if (origin === null) return firstIn(home)?.id ?? null;
    const coming = news.find(origin);
    const item = coming ?? standing(doc, origin);
    if (!(item instanceof Y.Item)) return null;
    if (!isLast(item, origin)) {
      spend(costOfCut);
      return behind(origin);
    }
    return coming ? 'else' : (item.right?.id ?? null);
  }

  function gapAt(origin: Y.ID | null, home: Home): Gap {
    const [list, at] = origin ? [origin.client, origin.clock] : [placeOf(home), null];
    const gapsHere = gaps.get(list) ?? new Map<number | null, Gap>();
    gaps.set(list, gapsHere);
    const gap = gapsHere.get(at);
    if (gap) return gap;
    const fresh = { right: rightOf(origin, home), client: null, count: 0, isUnsure: false };
    gapsHere.set(at, fresh);
    return fresh;
  }

  const keyed = new Map<unknown, Map<string, object>>();
  /** One and the same object for one list or key. */
  function placeOf({ parent, key }: Home): unknown {
    if (key === null) return parent;
    const keys = keyed.get(parent) ?? new Map<string, object>();
    keyed.set(parent, keys);
    const place = keys.get(key) ?? {};
    keys.set(key, place);
    return place;
  }

  /** As Yjs does it: over all that builds on the origin, or on what it came by since, up to the right neighbour. */
  function walk({ origin, rightOrigin }: Y.Item, home: Home): void {
    const from = origin ? standing(doc, origin) : null;
    const passed = new Set<unknown>();
    const buildsOnIt = (id: Y.ID | null) => {
      if (id === null || origin === null) return id === origin;
      return from instanceof Y.Item && holds(from, id) && id.clock >= origin.clock;
    };
    let item = from instanceof Y.Item ? from.right : firstIn(home);
    for (; item !== null; item = item.right) {
      if (rightOrigin && holds(item, rightOrigin)) return;
      spend(1);
      const isMore =
        buildsOnIt(item.origin) || (item.origin && passed.has(standing(doc, item.origin)));
      if (!isMore) return;
      passed.add(item);
    }
  }

  /** Somewhere between its neighbours, beside what stands there and whatever of this update may. */
  function search(item: Y.Item, home: Home, gap: Gap, among: number): void {
    const isShared = gap.client !== null && gap.client !== item.id.client;
    // Yjs may take the other client's first.
    spend(isShared && !gap.isUnsure ? (1 + gap.count) * among : among);
    gap.isUnsure = true;
    if (item.rightOrigin) spend(costOfCut);
    if (!item.origin || !news.find(item.origin)) walk(item, home);
  }

  return {
    cut: (times) => spend(times * costOfCut),
    add(item, home) {
      // Under a key, the last one wins: nothing honest stands to the left of another.
      if (home.key !== null && item.rightOrigin !== null) throw new Unfit('crossed');
      const place = placeOf(home);
      const before = counts.get(place) ?? 0;
      counts.set(place, before + 1);
      const gap = gapAt(item.origin, home);
      const isAlone = gap.client === null || gap.client === item.id.client;
      const isBeside = gap.right === 'else' || isSame(gap.right, item.rightOrigin);
      spend(1);
      if (gap.isUnsure || !isAlone || !isBeside) {
        search(item, home, gap, news.reach.size > 1 ? news.structs.length : before);
      }
      gap.right = item.id;
      gap.client = item.id.client;
      gap.count += 1;
    },
  };
}
