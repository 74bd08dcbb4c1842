// The epoch of documents in the SQLite store: one until a backup is put back, then the time of that.
import { expect, test } from 'vitest';
import { createLog } from '../../server/log.ts';
import { openSqliteStore } from '../../server/store/sqlite-store.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { createCountedChance } from '../support/sessions.ts';
import { createDataDir } from '../support/temporary-data.ts';

const firstMs = Date.UTC(2026, 10, 26);

test('[ST16] an epoch that begins counts for every document, and changes nothing else', async () => {
  const chance = createCountedChance();
  const [known, unknown] = [chance.newId('tab'), chance.newId('tab')].map(tableDocument);
  if (!known || !unknown) throw new Error('no documents');
  const store = await openSqliteStore(await createDataDir(), createLog('silent'));
  const update = new Uint8Array([1, 2, 3]);
  const personId = chance.newId('par');
  await store.documents.append([{ document: known, update, personId, claims: [7] }]);
  const before = await store.documents.read(known);
  expect(before.epoch).toBe(1);
  await store.beginEpoch(firstMs);
  const after = await store.documents.read(known);
  expect(after).toEqual({ ...before, epoch: firstMs / 1000 });
  expect((await store.documents.read(unknown)).epoch).toBe(firstMs / 1000);
  await store.beginEpoch(firstMs + 60_000);
  expect((await store.documents.read(known)).epoch).toBe(firstMs / 1000 + 60);
  await store.close();
});
