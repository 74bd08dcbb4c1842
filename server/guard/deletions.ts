// What an update deletes of what the document has. Deletions of what is new in the same update are its writer's own
// affair; of what is deleted already, nobody's.
import * as Y from 'yjs';
import type { GrowthCount } from './growth.ts';
import type { Homes } from './homes.ts';
import type { Lengths } from './lengths.ts';
import type { News } from './news.ts';
import type { Permissions } from './permissions.ts';
import { Unfit } from './rules.ts';
import type { Struct, UpdateContent } from './update.ts';
import type { Work } from './work.ts';

/** Everything that is not yet deleted within a stretch of one client. */
function* living(doc: Y.Doc, client: number, from: number, to: number): Generator<Y.Item> {
  const structs = doc.store.clients.get(client);
  const end = Math.min(to, Y.getState(doc.store, client));
  if (!structs || from >= end) return;
  for (let at = Y.findIndexSS(structs, from); at < structs.length; at += 1) {
    const struct = structs[at];
    if (!struct || struct.id.clock >= end) return;
    if (struct instanceof Y.Item && !struct.deleted) yield struct;
  }
}

interface Asked {
  readonly permissions: Permissions;
  readonly lengths: Lengths;
  readonly work: Work;
  readonly growth: GrowthCount;
}

/** How often a struct is cut in two when a stretch of it goes. */
const cutsOf = ({ id, length }: Struct | Y.Item, from: number, to: number) =>
  Number(from > id.clock && from < id.clock + length) +
  Number(to > id.clock && to < id.clock + length);

/** The same of what comes with the update. */
function cutsOfNews(news: News, client: number, from: number, to: number): number {
  if (from >= to) return 0;
  const first = news.find(Y.createID(client, from));
  const last = news.find(Y.createID(client, to - 1));
  const ends = new Set([first, last]);
  let cuts = 0;
  for (const struct of ends) if (struct) cuts += cutsOf(struct, from, to);
  return cuts;
}

/**
 * Says whether the deletions change anything. Throws Unfit: gap where they speak of what does not exist, and what
 * `permissions` and `work` throw. What goes is told to `lengths` and `growth`.
 */
export function checkDeletions(
  doc: Y.Doc,
  { ds }: UpdateContent,
  news: News,
  homes: Homes,
  { permissions, lengths, work, growth }: Asked,
): boolean {
  let isEffective = false;
  for (const [client, ranges] of ds.clients) {
    const known = Y.getState(doc.store, client);
    const reached = news.reach.get(client) ?? known;
    for (const { clock, len } of ranges) {
      if (clock + len > reached) throw new Unfit('gap');
      work.cut(cutsOfNews(news, client, Math.max(clock, known), clock + len));
      for (const item of living(doc, client, clock, clock + len)) {
        work.cut(cutsOf(item, clock, clock + len));
        const home = homes.of(item);
        permissions.checkGoing(home);
        const from = Math.max(item.id.clock, clock);
        const end = Math.min(item.id.clock + item.length, clock + len);
        if (home) lengths.remove(item, end - from, home);
        growth.remove(item, end - from, home);
        isEffective = true;
      }
    }
  }
  return isEffective;
}
