// Many people write at once over wires that deliver in any order of connections, break and heal: every copy ends equal,
// and so does what is on disk. The seed stands in the title; one that failed once stays in the list.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { StoreUnavailable } from '../../server/workshop/ports.ts';
import { creatingClient } from '../../shared/document/table-document.ts';
import { addIdea, editIdea, moveIdea, takeBackIdea } from '../../shared/document/table-edits.ts';
import { createToyServer, enterToy, settle, type Toy, tableName } from '../support/sync-toys.ts';

const document = tableName('A');
const names = ['Anna', 'Yuki', 'Elsa', 'Ken', 'Mio'];
const rounds = 120;

/** Numbers from 0 up to `below`, the same for the same seed (mulberry32). */
function createDice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function write({ table, doc }: Toy, at: number, dice: (below: number) => number): void {
  const all = [...table.ideas.keys()];
  const own = all.filter((id) => creatingClient(table.ideas, id) === doc.clientID);
  const kind = all.length === 0 ? 0 : dice(5);
  const ids = kind === 2 ? all : own;
  const id = ids[dice(Math.max(1, ids.length))];
  if (kind === 0) {
    const idea = { id: `idea-${at}`, text: `${at}`, language: 'sv', kind: 'solution' } as const;
    addIdea(table, { ...idea, createdAtMs: at }, null);
  }
  if (kind === 1 && id) editIdea(table, id, `mended ${at}`, null);
  if (kind === 2 && id) moveIdea(table, id, { x: at, y: at }, null);
  if (kind === 3 && id) takeBackIdea(table, id, null);
  if (kind === 4) table.statement.insert(0, [new Y.XmlText(`${at} `)]);
}

const contentOf = ({ table }: Pick<Toy, 'table'>) => ({
  ideas: table.ideas.toJSON(),
  places: table.places.toJSON(),
  statement: table.statement.toJSON(),
});

test.each([1, 2, 3, 4711, 20261124])('[DO18] copies end equal, seed %i', async (seed) => {
  const { sync, log, faults } = createToyServer();
  const dice = createDice(seed);
  function seededDoc(): Y.Doc {
    const doc = new Y.Doc();
    doc.clientID = 1 + dice(2 ** 31);
    return doc;
  }
  const toys = await Promise.all(names.map((name) => enterToy(sync, { name, doc: seededDoc() })));
  const came = { breaks: 0 };

  async function comeBack(at: number): Promise<void> {
    const old = toys[at];
    if (!old) return;
    old.peer.close();
    old.isMute = true;
    toys[at] = await enterToy(sync, { name: names[at] ?? '', doc: old.doc });
    came.breaks += 1;
  }

  for (let round = 0; round < rounds; round += 1) {
    const at = dice(toys.length);
    const toy = toys[at];
    if (toy) write(toy, round, dice);
    const chance = dice(30);
    if (chance === 0 && toy) toy.isMute = true;
    if (chance === 1) await comeBack(at);
    if (chance === 2) log.fail(new StoreUnavailable('full'));
    if (chance < 12) await settle();
    if (chance === 2) log.fail(null);
    for (const [index, { closings }] of toys.entries())
      if (closings.length > 0) await comeBack(index);
  }
  await settle();
  for (const at of toys.keys()) await comeBack(at);
  await settle();

  const kept = new Y.Doc();
  for (const row of log.rows(document)) Y.applyUpdate(kept, row);
  const [first, ...others] = toys.map(contentOf);
  for (const other of others) expect(other).toEqual(first);
  const { snapshot } = await sync.readTableDocument(document);
  expect(snapshot.ideas).toHaveLength(Object.keys(first?.ideas ?? {}).length);
  expect(kept.getMap('ideas').toJSON()).toEqual(first?.ideas);
  expect(kept.store.pendingStructs).toBeNull();
  // The run was not idle.
  expect(came.breaks).toBeGreaterThan(names.length);
  expect(log.rows(document).length).toBeGreaterThan(rounds / 4);
  expect(faults.filter((fault) => fault !== 'edits could not be stored')).toEqual([]);
});
