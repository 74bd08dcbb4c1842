// How the tables came to be, step by step. A step that was released is never changed; a new one is added.
import { type Kysely, type Migration, Migrator } from 'kysely';
import { StartFailure } from '../start-failure.ts';

const migrations: Record<string, Migration> = {
  '0001-sessions-and-documents': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('sessions')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('code', 'text', (column) => column.notNull().unique())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('command_results')
        .addColumn('session_id', 'text', (column) => column.notNull())
        .addColumn('person_id', 'text', (column) => column.notNull())
        .addColumn('command_id', 'text', (column) => column.notNull())
        .addColumn('answer', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('command_results_key', ['session_id', 'person_id', 'command_id'])
        .execute();
      await db.schema
        .createTable('documents')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('epoch', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('document_log')
        // AUTOINCREMENT: a number that was given is never given again, also after compaction.
        .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('document', 'text', (column) => column.notNull())
        .addColumn('person_id', 'text', (column) => column.notNull())
        .addColumn('body', 'blob', (column) => column.notNull())
        .addColumn('checksum', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('document_quarantine')
        // Takes a damaged row whatever is left of it, and two of the same number.
        .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('seq', 'integer', (column) => column.notNull())
        .addColumn('document', 'text')
        .addColumn('person_id', 'text')
        .addColumn('body', 'blob')
        .addColumn('checksum', 'integer')
        .execute();
      await db.schema
        .createIndex('document_log_by_document')
        .on('document_log')
        .columns(['document', 'seq'])
        .execute();
      await db.schema
        .createTable('document_clients')
        .addColumn('document', 'text', (column) => column.notNull())
        .addColumn('client_id', 'integer', (column) => column.notNull())
        .addColumn('person_id', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('document_clients_key', ['document', 'client_id'])
        .execute();
    },
  },
  '0002-packed-rows': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('document_log')
        .addColumn('packed', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
      await db.schema.alterTable('document_quarantine').addColumn('packed', 'integer').execute();
    },
  },
  '0003-reserved-client-ids': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('document_reservations')
        .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('document', 'text', (column) => column.notNull())
        .addColumn('client_id', 'integer', (column) => column.notNull())
        .addColumn('person_id', 'text', (column) => column.notNull())
        .addUniqueConstraint('document_reservations_key', ['document', 'client_id'])
        .execute();
    },
  },
};

/** Kysely has no code for it: a step was taken that is not in the list. */
const isOfNewerUmecon = (error: unknown) =>
  error instanceof Error && error.message.includes('previously executed migration');

/** Brings a database to the newest shape. Throws StartFailure when it was made by a newer Umecon. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  if (!isOfNewerUmecon(error)) throw new Error('the tables could not be made', { cause: error });
  throw new StartFailure(
    'The data in DATA_DIR were made by a newer Umecon. Start that one, or set another DATA_DIR.',
    { cause: error },
  );
}
