// The way of an edit: what is judged, stored, applied, relayed and acknowledged, and in which order.

import { describe, expect, test, vi } from 'vitest';
import { writeSyncStep2, writeUpdate } from 'y-protocols/sync';
import { StoreUnavailable } from '../../../../server/workshop/ports.ts';
import { addIdea, takeBackIdea } from '../../../../shared/document/table-edits.ts';
import { readTable } from '../../../../shared/document/table-snapshot.ts';
import { closings } from '../../../../shared/protocol/closings.ts';
import { frameKind } from '../../../../shared/protocol/frames.ts';
import {
  createToyServer,
  enterToy,
  mayWrite,
  readsOnly,
  settle,
  type Toy,
  tableName,
  updatesTo,
} from '../../../support/sync-toys.ts';

const document = tableName('A');
const add = ({ table }: Toy, id: string, text = id) =>
  addIdea(table, { id, text, language: 'sv', kind: 'solution', createdAtMs: 1 }, null);
const ideas = ({ table }: Toy) => readTable(table).ideas.map(({ id }) => id);
const sendUpdate = (toy: Toy, update: Uint8Array) =>
  toy.send(frameKind.sync, (encoder) => writeUpdate(encoder, update));
const clear = (...toys: Toy[]) => {
  for (const toy of toys) toy.frames.length = 0;
  for (const toy of toys) toy.answers.length = 0;
};

async function startPair() {
  const server = createToyServer();
  const anna = await enterToy(server.sync, { name: 'Anna' });
  const yuki = await enterToy(server.sync, { name: 'Yuki' });
  clear(anna, yuki);
  return { ...server, anna, yuki };
}

describe('durability', () => {
  test('[DO6] nothing is relayed, acknowledged or read before it is on disk', async () => {
    const { sync, log, anna, yuki } = await startPair();
    const changed = vi.fn();
    sync.subscribe(changed);
    const release = log.hold();
    add(anna, 'one');
    await settle();
    expect(anna.answers).toEqual([]);
    expect(yuki.frames).toEqual([]);
    expect((await sync.readTableDocument(document)).snapshot.ideas).toEqual([]);
    expect(changed).not.toHaveBeenCalled();

    release();
    await settle();
    expect(anna.answers).toEqual([{ count: 2, code: null }]);
    expect(ideas(yuki)).toEqual(['one']);
    expect((await sync.readTableDocument(document)).snapshot.ideas).toHaveLength(1);
    expect(changed).toHaveBeenCalledExactlyOnceWith(document);
  });

  test('[DO6] edits of one turn share a commit, in whatever rooms, and leave as one update', async () => {
    const { sync, log, anna, yuki } = await startPair();
    const elsewhere = await enterToy(sync, { name: 'Elsa', document: tableName('B') });
    add(anna, 'one');
    add(anna, 'two');
    add(yuki, 'three');
    add(elsewhere, 'four');
    await settle();
    expect(log.commits.map((entries) => entries.length)).toEqual([4]);
    expect(updatesTo(anna)).toHaveLength(1);
    expect(updatesTo(yuki)).toHaveLength(1);
    expect(updatesTo(elsewhere)).toEqual([]);
    expect(ideas(yuki).toSorted()).toEqual(['one', 'three', 'two']);
  });

  test('[DO6] while a commit is written the next gathers', async () => {
    const { log, anna, yuki } = await startPair();
    const release = log.hold();
    add(anna, 'one');
    await settle();
    add(anna, 'two');
    add(yuki, 'three');
    await settle();
    release();
    await settle();
    expect(log.commits.map((entries) => entries.length)).toEqual([1, 2]);
  });

  test('[DO6] the only writer of a turn is not told their own words', async () => {
    const { anna, yuki } = await startPair();
    add(anna, 'one');
    await settle();
    expect(updatesTo(anna)).toEqual([]);
    expect(updatesTo(yuki)).toHaveLength(1);
  });

  test('[DO11] when the store fails nothing is applied, and its senders are sent away to try again', async () => {
    const { sync, log, anna, yuki } = await startPair();
    log.fail(new StoreUnavailable('the disk is full'));
    add(anna, 'one');
    await settle();
    expect(anna.closings).toEqual([closings.storeUnavailable]);
    expect(yuki.closings).toEqual([]);
    expect(anna.answers).toEqual([]);
    expect(ideas(yuki)).toEqual([]);
    expect((await sync.readTableDocument(document)).owners.size).toBe(0);

    log.fail(null);
    const again = await enterToy(sync, { name: 'Anna', doc: anna.doc });
    expect(again.answers.at(-1)).toEqual({ count: 1, code: null });
    expect(ideas(yuki)).toEqual(['one']);
  });

  test('[DO22] stopping stores what was received, then tells everybody', async () => {
    const { sync, log, anna, yuki } = await startPair();
    add(anna, 'one');
    await sync.stop();
    expect(log.rows(document)).toHaveLength(1);
    expect(anna.answers).toHaveLength(1);
    expect([anna.closings, yuki.closings]).toEqual([
      [closings.serverStopping],
      [closings.serverStopping],
    ]);
    await expect(sync.open(anna.admission, expect.anything())).rejects.toThrow(StoreUnavailable);
  });
});

describe('answers', () => {
  test('[DO7] every edit is counted and answered in order, the refused ones with their code', async () => {
    const { anna } = await startPair();
    add(anna, 'one');
    add(anna, 'two');
    sendUpdate(anna, new Uint8Array([1, 2, 3]));
    await settle();
    add(anna, 'three');
    await settle();
    expect(anna.answers).toEqual([
      { count: 3, code: null },
      { count: 4, code: 'document/unreadable' },
      { count: 5, code: null },
    ]);
  });

  test('[DO7] what the document has already is stored as it is: nothing is written twice', async () => {
    const { log, anna, yuki } = await startPair();
    add(anna, 'one');
    takeBackIdea(anna.table, 'one', null);
    await settle();
    const rows = log.rows(document).length;
    yuki.setRights(readsOnly);
    yuki.send(frameKind.sync, (encoder) => writeSyncStep2(encoder, yuki.doc));
    await settle();
    expect(yuki.answers).toEqual([{ count: 2, code: null }]);
    expect(log.rows(document)).toHaveLength(rows);
  });
});

describe('rights', () => {
  test('[DO8] they are asked at the moment of storing, not of arrival', async () => {
    const { log, anna, yuki } = await startPair();
    add(anna, 'one');
    anna.setRights(readsOnly);
    await settle();
    expect(anna.answers).toEqual([{ count: 2, code: 'step/not-now' }]);
    expect(log.rows(document)).toEqual([]);
    expect(ideas(yuki)).toEqual([]);
  });

  test('[DO8] what was refused comes in whole once it is allowed again', async () => {
    const { anna, yuki } = await startPair();
    anna.setRights(readsOnly);
    add(anna, 'one');
    await settle();
    anna.setRights(mayWrite);
    add(anna, 'two');
    await settle();
    expect(anna.answers).toEqual([
      { count: 2, code: 'step/not-now' },
      { count: 4, code: null },
    ]);
    expect(ideas(yuki).toSorted()).toEqual(['one', 'two']);
  });

  test('[DO27] whoever comes back and writes on before telling what they wrote meanwhile is not refused', async () => {
    const { sync, anna, yuki } = await startPair();
    anna.isMute = true;
    add(anna, 'offline');
    anna.peer.close();
    const again = await enterToy(sync, { name: 'Anna', doc: anna.doc });
    again.isListening = false;
    add(again, 'at-once');
    add(again, 'and-more');
    await settle();
    expect(again.closings).toEqual([]);
    again.isListening = true;
    again.send(frameKind.sync, (encoder) => writeSyncStep2(encoder, again.doc));
    await settle();
    expect(again.answers.every(({ code }) => code === null)).toBe(true);
    expect(ideas(yuki).toSorted()).toEqual(['and-more', 'at-once', 'offline']);
  });

  test('[DO27] what waits in vain is refused', async () => {
    const { anna } = await startPair();
    anna.isMute = true;
    add(anna, 'kept-back');
    anna.isMute = false;
    anna.isListening = false;
    for (let n = 0; n < 30; n += 1) add(anna, `n${n}`, 'x'.repeat(40_000));
    await settle();
    const refusals = anna.frames.filter(([kind]) => kind === frameKind.acknowledge);
    expect(refusals.length).toBeGreaterThan(20);
  });

  test('[DO8] who looks on writes nothing, whatever their rights say', async () => {
    const { sync, log } = await startPair();
    const wall = await enterToy(sync, { isWall: true });
    add(wall, 'one');
    await settle();
    expect(wall.answers.at(-1)?.code).toBe('document/read-only');
    expect(log.rows(document)).toEqual([]);
  });
});
