// How large the log has become, asked of a real file.
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createDocumentLog } from '../../server/store/document-log.ts';
import { createLogSize } from '../../server/store/log-size.ts';
import { migrate } from '../../server/store/migrations.ts';
import { openSqliteDatabase } from '../../server/store/sqlite-database.ts';
import { StoreUnavailable } from '../../server/workshop/ports.ts';
import type { PersonId } from '../../shared/model/ids.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import { createDataDir } from '../support/temporary-data.ts';

const silent = () => undefined;
const logger = { debug: silent, info: silent, warn: silent, error: silent };

async function open() {
  const { db, close } = openSqliteDatabase(join(await createDataDir(), 'log.sqlite'));
  let isOpen = true;
  const closeOnce = async () => {
    if (isOpen) await close();
    isOpen = false;
  };
  onTestFinished(closeOnce);
  await migrate(db);
  const log = createDocumentLog(db, logger);
  const append = (document: string, rows: number) =>
    log.append(
      Array.from({ length: rows }, () => ({
        document: document as DocumentName,
        update: new Uint8Array(40),
        personId: 'par_a' as PersonId,
        claims: [],
      })),
    );
  return { db, close: closeOnce, append, log };
}

test('[ME5] every row is counted, however many pieces it takes, and merged ones no longer', async () => {
  const { db, append, log } = await open();
  const read = () => createLogSize(db)();
  expect((await read()).rows).toBe(0);
  await append('table:a', 1);
  await append('table:b', 4_999);
  await append('table:c', 5_001);
  const grown = await read();
  expect(grown.rows).toBe(10_001);
  expect(grown.bytes).toBeGreaterThan(10_001 * 40);
  await log.compact('table:b' as DocumentName, 5_000, [new Uint8Array(9)]);
  const merged = await read();
  expect(merged.rows).toBe(5_003);
  expect(merged.bytes).toBeLessThan(grown.bytes);
});

test('[ME5] what was counted is kept for five seconds', async () => {
  const { db, append } = await open();
  let nowMs = 0;
  const read = createLogSize(db, () => nowMs);
  const [one, other] = await Promise.all([read(), read()]);
  expect(one).toBe(other);
  await append('table:a', 1);
  nowMs = 4_999;
  expect((await read()).rows).toBe(0);
  nowMs = 5_000;
  expect((await read()).rows).toBe(1);
});

test('[ME6] a log that cannot be read is said as such', async () => {
  const { db, close } = await open();
  await close();
  await expect(createLogSize(db)()).rejects.toBeInstanceOf(StoreUnavailable);
});
