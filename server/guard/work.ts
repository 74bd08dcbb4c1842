// How much looking at neighbours an update would cost Yjs when it is applied. Honest edits stand beside their
// neighbours; many that stand far from them are cheap to send and dear to take in.
import * as Y from 'yjs';
import type { Home } from './homes.ts';
import { type News, standing } from './news.ts';
import type { AnyType } from './roots.ts';
import { caps, Unfit } from './rules.ts';
import { typeOf } from './shapes.ts';

export interface Work {
  /** Adds what this struct costs. Throws Unfit too-much beyond the cap. */
  add(item: Y.Item, home: Home): void;
}

const holds = (struct: Y.Item | Y.GC, { client, clock }: Y.ID) =>
  struct.id.client === client &&
  clock >= struct.id.clock &&
  clock < struct.id.clock + struct.length;

export function createWork(doc: Y.Doc, news: News): Work {
  let left: number = caps.work;

  function spend(steps: number): void {
    left -= steps;
    if (left < 0) throw new Unfit('too-much');
  }

  /** From one neighbour to the other, or to the end. */
  function walk(from: Y.Item | null, to: Y.ID | null): void {
    for (let item = from; item !== null; item = item.right) {
      if (to && holds(item, to)) return;
      spend(1);
    }
  }

  /** To the first that ever stood under a key. */
  function walkBack(type: AnyType | null, key: string): void {
    for (let item = type?._map.get(key) ?? null; item !== null; item = item.left) spend(1);
  }

  function addInList(item: Y.Item, home: Home): void {
    const { origin, rightOrigin } = item;
    if (origin === null) {
      walk(typeOf(home.parent)?._start ?? null, rightOrigin);
      return;
    }
    if (news.find(origin)) {
      // Beside one's own last word there is nobody yet; beside another client's there may be all of this update.
      spend(origin.client === item.id.client ? 1 : news.structs.length);
      return;
    }
    const neighbour = standing(doc, origin);
    if (!(neighbour instanceof Y.Item) || (rightOrigin && holds(neighbour, rightOrigin))) return;
    walk(neighbour.right, rightOrigin);
  }

  return {
    add(item, home) {
      if (home.key === null) addInList(item, home);
      else if (item.origin === null) walkBack(typeOf(home.parent), home.key);
      // Under a key, the last one wins: nothing honest stands to the left of another.
      if (home.key !== null && item.rightOrigin !== null) throw new Unfit('crossed');
    },
  };
}
