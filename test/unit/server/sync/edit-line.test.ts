// What edits of a room wait for, and what becomes of them when something in the server itself goes wrong.
import { expect, test, vi } from 'vitest';
import { writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { createCommitTurns, type EditLine } from '../../../../server/sync/commit-turns.ts';
import { mostWaitingBytes } from '../../../../server/sync/waiting-edits.ts';
import { StoreUnavailable } from '../../../../server/workshop/ports.ts';
import { addIdea, editIdea } from '../../../../shared/document/table-edits.ts';
import { readTable } from '../../../../shared/document/table-snapshot.ts';
import { closings } from '../../../../shared/protocol/closings.ts';
import { frameKind } from '../../../../shared/protocol/frames.ts';
import { createMemoryDocumentLog } from '../../../support/memory-document-log.ts';
import {
  createToyServer,
  enterToy,
  settle,
  type Toy,
  tableName,
} from '../../../support/sync-toys.ts';

const document = tableName('A');
const silent = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const add = ({ table }: Toy, id: string, text = id) =>
  addIdea(table, { id, text, language: 'sv', kind: 'solution', createdAtMs: 1 }, null);
const ideas = ({ table }: Toy) =>
  readTable(table)
    .ideas.map(({ id }) => id)
    .toSorted();
const refused = ({ answers }: Toy) => answers.filter(({ code }) => code !== null);

/** More than one piece, so that newcomers share an encoding of it that may be old. */
function longDocument(): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 1000;
  for (let at = 0; at < 130; at += 1) {
    doc.getMap('ideas').set(`${at}`, new Y.Text(`${at} ${'ö'.repeat(5000)}`));
  }
  return Y.encodeStateAsUpdate(doc);
}

test('[GU11] a long document whose guard had to begin anew refuses nothing of what was written last', async () => {
  const { sync, log } = createToyServer();
  log.plant(document, longDocument());
  const anna = await enterToy(sync, { name: 'Anna' });
  for (let at = 0; at < 20; at += 1) {
    add(anna, `new${at}`);
    await settle();
  }
  const bo = await enterToy(sync, { name: 'Bo' });
  log.fail(new StoreUnavailable('the disk is full'));
  add(bo, 'late');
  await settle();
  expect(bo.closings).toEqual([closings.storeUnavailable]);
  log.fail(null);
  editIdea(anna.table, 'new19', 'newest', null);
  for (let at = 0; at < 50; at += 1) await settle();
  expect(refused(anna)).toEqual([]);
  const { snapshot } = await sync.readTableDocument(document);
  expect(snapshot.ideas.find(({ id }) => id === 'new19')?.text).toBe('newest');
});

test('[DO11] a room that fails is told that nothing of it was stored; the others are', async () => {
  const log = createMemoryDocumentLog();
  const turns = createCommitTurns(log, silent);
  const line = (entries: () => ReturnType<EditLine['take']>) => ({
    prepare: () => null,
    take: entries,
    settle: vi.fn(),
  });
  const broken = line(() => {
    throw new Error('a fault of our own');
  });
  const sound = line(() => []);
  turns.due(broken);
  turns.due(sound);
  await turns.settled();
  expect(broken.settle).toHaveBeenCalledExactlyOnceWith({ kind: 'lost' });
  expect(sound.settle).toHaveBeenCalledExactlyOnceWith({ kind: 'stored', through: 0 });
});

test('[DO10] an edit that cannot be judged is refused, and those around it are stored', async () => {
  const { sync, log, faults } = createToyServer();
  const anna = await enterToy(sync, { name: 'Anna' });
  const bo = await enterToy(sync, { name: 'Bo' });
  Object.assign(bo.admission, {
    rights() {
      throw new Error('a fault of our own');
    },
  });
  add(anna, 'before');
  add(bo, 'between');
  add(anna, 'after');
  await settle();
  expect(log.rows(document)).toHaveLength(2);
  expect(refused(anna)).toEqual([]);
  expect(faults).toContain('an edit could not be judged');
  expect(ideas(anna)).toEqual(['after', 'before']);
});

test('[DO15] whoever sends faster than can be judged is sent away, and nobody else notices', async () => {
  const { sync, log } = createToyServer();
  const anna = await enterToy(sync, { name: 'Anna' });
  const flood = await enterToy(sync, { name: 'Flood' });
  const release = log.hold();
  add(anna, 'first');
  await settle();
  const update = new Uint8Array(60_000);
  for (let bytes = 0; bytes <= mostWaitingBytes; bytes += update.byteLength) {
    flood.send(frameKind.sync, (encoder) => writeUpdate(encoder, update));
  }
  add(anna, 'second');
  release();
  for (let at = 0; at < 60; at += 1) await settle();
  expect(flood.closings).toEqual([closings.flooding]);
  expect(anna.answers.at(-1)).toMatchObject({ code: null });
  expect(anna.closings).toEqual([]);
  expect(ideas(anna)).toEqual(['first', 'second']);
});
