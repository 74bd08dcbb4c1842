// What must be true at the end of a sequence: everybody comes to rest, all copies and a reload of the log say the same,
// nothing acknowledged is missing, nothing is there that nobody made, nobody honest was refused. Throws what is not.
import { setImmediate, setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import * as Y from 'yjs';
import { openTable } from '../../shared/document/table-document.ts';
import { readTable, type TableSnapshot } from '../../shared/document/table-snapshot.ts';
import { contentOf, copyOf, expectSame } from './content.ts';
import type { HonestPeer } from './honest-peer.ts';
import { restoreRights } from './people.ts';
import { document, type Sequence } from './sequence.ts';

/** Turns without a pause, then turns of a millisecond: long enough for any pace of the server's. */
const turns = 60;
const patience = 2000;

const vectorOf = (peer: HonestPeer) =>
  JSON.stringify(
    [...Y.decodeStateVector(Y.encodeStateVector(peer.doc()))].toSorted(
      ([one], [other]) => one - other,
    ),
  );

function isAtRest(peers: readonly HonestPeer[]): boolean {
  if (!peers.every((peer) => peer.isAtRest())) return false;
  return new Set(peers.map(vectorOf)).size === 1;
}

/** Everything that is under way arrives; who is away comes back. */
async function comeToRest(sequence: Sequence): Promise<void> {
  const { peers, ghosts, server } = sequence;
  for (const ghost of ghosts) while (ghost.carryUp(1));
  for (const ghost of ghosts) ghost.cut();
  let quiet = 0;
  for (let turn = 0; turn < turns + patience && quiet < 4; turn += 1) {
    let carried = false;
    for (const peer of peers) {
      if (!peer.line()) peer.connect(server.sync());
      while (peer.line()?.carryUp(1)) carried = true;
      while (peer.line()?.carryDown(1)) carried = true;
    }
    if (turn < turns) await setImmediate();
    else await setTimeout(1);
    quiet = !carried && isAtRest(peers) ? quiet + 1 : 0;
  }
  expect({ peers: peers.map((peer) => peer.isAtRest()) }).toEqual({ peers: peers.map(() => true) });
}

function holdInvariants({ ideas, groups }: TableSnapshot): void {
  expect(new Set(ideas.map(({ id }) => id)).size).toBe(ideas.length);
  const known = new Set(groups.map(({ id }) => id));
  for (const { groupId } of ideas) if (groupId !== null) expect(known.has(groupId)).toBe(true);
}

export async function judge(sequence: Sequence): Promise<void> {
  const { server, evening, peers, made, refusals } = sequence;
  restoreRights(evening);
  for (const peer of peers) peer.hearRights();
  await comeToRest(sequence);

  expect(refusals.filter(({ isExcused }) => !isExcused)).toEqual([]);
  const rows = server.log.rows(document);
  const reloaded = copyOf(rows);
  const content = contentOf(reloaded);
  for (const peer of peers) expectSame(peer.doc(), content);
  const { snapshot } = await server.sync().readTableDocument(document);
  expect(snapshot).toEqual(readTable(openTable(reloaded)));
  holdInvariants(snapshot);
  expect([reloaded.store.pendingStructs, reloaded.store.pendingDs]).toEqual([null, null]);

  // What was acknowledged changes nothing any more: it is all there.
  reloaded.transact(() => {
    for (const one of made) if (one.isAcknowledged) Y.applyUpdate(reloaded, one.update);
  });
  expectSame(reloaded, content);
  // And nothing is there that nobody made, and nothing of it twice.
  const isWhole = refusals.length === 0;
  if (isWhole) {
    expectSame(copyOf(made.map(({ update }) => update)), content);
    sequence.tally.count('compared with everything made');
  }
  expect(server.faults).toEqual([]);
  sequence.tally.count('ideas at the end', snapshot.ideas.length);
  sequence.tally.count('log rows', rows.length);
}
