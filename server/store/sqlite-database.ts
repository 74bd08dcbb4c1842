// The SQLite file behind Kysely. Durable by default: WAL with synchronous=FULL, so a commit that returned is on disk.
import { DatabaseSync } from '@photostructure/sqlite';
import { Kysely, SqliteAdapter, type SqliteDatabase, SqliteDialect, sql } from 'kysely';
import type { Tables } from './tables.ts';

// SQLite's default is NORMAL in WAL mode, which may lose the last commits in a power cut. That a file can shrink has to
// be said before anything stands in it.
const settings = `
  PRAGMA auto_vacuum = INCREMENTAL;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
  PRAGMA busy_timeout = 500;
`;

type Driver = InstanceType<typeof DatabaseSync>;
type Value = Parameters<ReturnType<Driver['prepare']>['run']>[number];
type Prepared = ReturnType<SqliteDatabase['prepare']>;

function toPrepared(database: Driver, text: string): Prepared {
  const statement = database.prepare(text);
  const values = (parameters: readonly unknown[]) => parameters as Value[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)) as IterableIterator<unknown>,
  };
}

/** A full disk has already undone the transaction: undoing it again would hide why. */
const toRollback = (database: Driver, prepared: Prepared): Prepared => ({
  ...prepared,
  run: (parameters) =>
    database.isOpen && database.isTransaction
      ? prepared.run(parameters)
      : { changes: 0, lastInsertRowid: 0 },
});

/** What Kysely asks of a driver, over statements that are prepared once. */
function toDriver(database: Driver): SqliteDatabase {
  const known = new Map<string, Prepared>();
  function prepare(text: string): Prepared {
    const prepared = toPrepared(database, text);
    return text === 'rollback' ? toRollback(database, prepared) : prepared;
  }
  return {
    close() {
      known.clear();
      database.close();
    },
    prepare(text) {
      const prepared = known.get(text) ?? prepare(text);
      known.set(text, prepared);
      return prepared;
    },
  };
}

/** SQLite makes and changes tables within a transaction: a migration that is broken off has not begun. */
class WholeMigrations extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

class Dialect extends SqliteDialect {
  override createAdapter() {
    return new WholeMigrations();
  }
}

export type Database = Kysely<Tables>;

/** Opens or makes the file. Throws when it is no database or cannot be had. `close` waits for the write under way. */
export function openSqliteDatabase(path: string): {
  db: Database;
  close: () => Promise<void>;
} {
  const database = new DatabaseSync(path);
  try {
    database.exec(settings);
  } catch (error) {
    // Whoever tries again must not meet a file that is still held.
    database.close();
    throw error;
  }
  const driver = toDriver(database);
  const db = new Kysely<Tables>({ dialect: new Dialect({ database: driver }) });
  return {
    db,
    // The driver keeps its statements until they are collected, and with them the write-ahead log: it is emptied here,
    // so that the file alone is whole. Kysely is not destroyed: asked later, the closed file says so by its own code.
    close: () =>
      db.connection().execute(async (connection) => {
        try {
          await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(connection);
        } finally {
          driver.close();
        }
      }),
  };
}
