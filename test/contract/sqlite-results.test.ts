// How many answers of commands a real file keeps of one person.
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepResult } from '../../server/store/command-results.ts';
import { migrate } from '../../server/store/migrations.ts';
import { openSqliteDatabase } from '../../server/store/sqlite-database.ts';
import type { PersonId, SessionId } from '../../shared/model/ids.ts';
import { createDataDir } from '../support/temporary-data.ts';

const sessionId = 'ses_a' as SessionId;
const kept = 100;

test('[ST22] the newest answers of a person are kept, all of others and of the door', async () => {
  const { db, close } = openSqliteDatabase(join(await createDataDir(), 'results.sqlite'));
  onTestFinished(close);
  await migrate(db);
  // In one commit: what waits for the disk sixteen hundred times tries the disk.
  await db.transaction().execute(async (transaction) => {
    const keep = (personId: string, at: number) => {
      const result = { personId: personId as PersonId, commandId: `c${at}`, answer: {} };
      return keepResult(transaction, sessionId, result, kept);
    };
    for (let at = 0; at < 200; at += 1) {
      await keep('par_quiet', at);
      await keep('door', at);
    }
    for (let at = 0; at < 1200; at += 1) await keep('par_flood', at);
  });
  const rows = await db.selectFrom('command_results').select(['person_id', 'command_id']).execute();
  const of = (person: string) => rows.filter(({ person_id: id }) => id === person);
  expect(of('par_quiet')).toHaveLength(200);
  expect(of('door')).toHaveLength(200);
  expect(of('par_flood').length).toBeLessThan(kept + 512);
  expect(of('par_flood').map(({ command_id: id }) => id)).toContain('c1199');
  expect(of('par_flood').map(({ command_id: id }) => id)).not.toContain('c0');
});
