// Sessions in a table, one row each; saving compares the version and keeps the command's answer in the same commit.
import { Refusal } from '../../shared/model/refusal.ts';
import type { Log } from '../log.ts';
import type { SessionStore } from '../workshop/ports.ts';
import { keepResult } from './command-results.ts';
import { reach } from './reach.ts';
import { readEachRow } from './read-each-row.ts';
import { createSessionRows, type SessionRow } from './session-rows.ts';
import type { Database } from './sqlite-database.ts';

const columns = ['id', 'code', 'version', 'state'] as const;

/** A row beyond reading costs only itself; which there are stands in the index, which is another place of the file. */
async function readAllRows(db: Database): Promise<SessionRow[]> {
  return readEachRow<SessionRow, { id: string }>(
    () => db.selectFrom('sessions').select(columns).orderBy('created_at', 'desc').execute(),
    () => db.selectFrom('sessions').select('id').orderBy('id').execute(),
    ({ id }) => db.selectFrom('sessions').select(columns).where('id', '=', id).executeTakeFirst(),
    ({ id }) => ({ id, code: null, version: null, state: null }),
  );
}

function readAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('session/damaged'); // it was done, and what was answered is lost
  }
}

/** `probe` resolves when there is room for writes and one went through. */
export function createSessionStore(
  db: Database,
  logger: Log,
  probe: SessionStore['probe'],
): SessionStore {
  const rows = createSessionRows(logger);

  async function readBy(column: 'id' | 'code', value: string) {
    const row = await reach(() =>
      db.selectFrom('sessions').select(columns).where(column, '=', value).executeTakeFirst(),
    );
    return row ? rows.read(row) : null;
  }

  return {
    read: (id) => readBy('id', id),
    readByCode: (code) => readBy('code', code),

    async list() {
      const all = rows.readAll(await reach(() => readAllRows(db)));
      return all.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    },

    insert: (session) =>
      reach(async () => {
        const { id, code, version, createdAt } = session;
        const state = JSON.stringify(session);
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('sessions')
          .values({ id, code, version, created_at: createdAt, state })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows !== 1n) return 'taken';
        rows.wrote(id, state);
        return 'inserted';
      }),

    async save(after, result) {
      const state = JSON.stringify(after);
      const fate = await reach(() =>
        db.transaction().execute(async (transaction) => {
          const { numUpdatedRows } = await transaction
            .updateTable('sessions')
            .set({ version: after.version, state })
            .where('id', '=', after.id)
            .where('version', '=', after.version - 1)
            .executeTakeFirst();
          if (numUpdatedRows !== 1n) return 'conflict';
          if (result) await keepResult(transaction, after.id, result);
          return 'saved';
        }),
      );
      if (fate === 'saved') rows.wrote(after.id, state);
      return fate;
    },

    async readResult(sessionId, personId, commandId) {
      const row = await reach(() =>
        db
          .selectFrom('command_results')
          .select('answer')
          .where('session_id', '=', sessionId)
          .where('person_id', '=', personId)
          .where('command_id', '=', commandId)
          .executeTakeFirst(),
      );
      return row ? { personId, commandId, answer: readAnswer(row.answer) } : null;
    },

    probe,
  };
}
