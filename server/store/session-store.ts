// Sessions in a table, one row each; saving compares the version and keeps the command's answer in the same commit.
import type { SessionStore } from '../workshop/ports.ts';
import { keepResult } from './command-results.ts';
import { reach } from './reach.ts';
import type { Database } from './sqlite-database.ts';
import { toSession } from './stored-session.ts';

export function createSessionStore(db: Database): SessionStore {
  const states = () => db.selectFrom('sessions').select('state');
  return {
    read: async (id) =>
      toSession(await reach(() => states().where('id', '=', id).executeTakeFirst())),

    readByCode: async (code) =>
      toSession(await reach(() => states().where('code', '=', code).executeTakeFirst())),

    async list() {
      const rows = await reach(() => states().orderBy('created_at', 'desc').execute());
      return rows.flatMap((row) => toSession(row) ?? []);
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
        return numInsertedOrUpdatedRows === 1n ? 'inserted' : 'taken';
      }),

    save: (after, result) =>
      reach(() =>
        db.transaction().execute(async (transaction) => {
          const { numUpdatedRows } = await transaction
            .updateTable('sessions')
            .set({ version: after.version, state: JSON.stringify(after) })
            .where('id', '=', after.id)
            .where('version', '=', after.version - 1)
            .executeTakeFirst();
          if (numUpdatedRows !== 1n) return 'conflict';
          if (result) await keepResult(transaction, after.id, result);
          return 'saved';
        }),
      ),

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
      return row ? { personId, commandId, answer: JSON.parse(row.answer) as unknown } : null;
    },

    // A write that changes nothing still has to reach the disk.
    probe: () =>
      reach(async () => {
        await db
          .insertInto('documents')
          .values({ name: 'probe', epoch: 0 })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ epoch: 0 }))
          .execute();
      }),
  };
}
