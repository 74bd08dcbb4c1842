// The rules of the guard in their order: is it an update, is its ground there, whose is it, may such a thing stand there,
// may this person put it there, may they delete that. It reads the document and never changes it.
import * as Y from 'yjs';
import type { Claims } from './claims.ts';
import { checkDeletions } from './deletions.ts';
import { createEntries } from './entries.ts';
import { createGrowthCount, type Growth } from './growth.ts';
import { createHomes } from './homes.ts';
import { createLengths } from './lengths.ts';
import { readNews } from './news.ts';
import { createPermissions } from './permissions.ts';
import type { Quota } from './quota.ts';
import { checkRoots, type Roots } from './roots.ts';
import type { RootRules, Writer } from './rules.ts';
import { checkShape } from './shapes.ts';
import { checkSize } from './sizes.ts';
import { readUpdate } from './update.ts';
import { createWork } from './work.ts';

/** What an update brings that may come in. */
export interface Admitted {
  /** Client id → how far its structs will reach. */
  readonly reach: ReadonlyMap<number, number>;
  /** Client ids that are new. */
  readonly claims: readonly number[];
  readonly growth: Growth;
}

/** What it is judged against. */
export interface Bench {
  readonly doc: Y.Doc;
  readonly roots: Roots;
  readonly rules: RootRules;
  readonly claims: Claims;
  readonly quota: Quota;
}

/** Null when the update changes nothing. Throws Unfit with the reason why it may not come in. */
export function judgeUpdate(
  { doc, roots, rules, claims, quota }: Bench,
  update: Uint8Array,
  writer: Writer,
): Admitted | null {
  const content = readUpdate(update);
  checkRoots(content, roots);
  const news = readNews(doc, content);
  const fresh = claims.check(news.reach.keys(), writer);
  const homes = createHomes(doc, roots, news);
  const permissions = createPermissions(roots, rules, claims.ownerOf, writer);
  const work = createWork(doc, news);
  const lengths = createLengths(doc, content);
  const entries = createEntries(roots, rules, writer, content);
  const growth = createGrowthCount(doc, roots, content);
  const moments = writer.moments();
  for (const struct of news.structs) {
    const home = homes.of(struct);
    const rule = home ? rules[home.root] : undefined;
    if (home && rule && struct instanceof Y.Item) {
      checkShape(struct.content, home, rule, moments);
      permissions.checkComing(home);
      work.add(struct, home);
      lengths.add(struct, home, rule);
      entries.add(struct, home);
      growth.add(struct, home);
    } else permissions.checkTrace();
    if (struct instanceof Y.Item) checkSize(struct);
  }
  const asked = { permissions, lengths, work, growth };
  const isEffective = checkDeletions(doc, content, news, homes, asked);
  if (news.structs.length === 0 && !isEffective) return null;
  lengths.check();
  entries.check();
  const grown = growth.result(update.byteLength, news.structs.length);
  quota.check(grown, writer.personIds);
  return { reach: news.reach, claims: fresh, growth: grown };
}
