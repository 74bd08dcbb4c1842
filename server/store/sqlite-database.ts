// The SQLite file behind Kysely. Durable by default: WAL with synchronous=FULL, so a commit that returned is on disk.
import { DatabaseSync } from '@photostructure/sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import type { Tables } from './tables.ts';

// SQLite's default is NORMAL in WAL mode, which may lose the last commits in a power cut.
const settings = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
  PRAGMA busy_timeout = 500;
`;

type Driver = InstanceType<typeof DatabaseSync>;
type Statement = ReturnType<Driver['prepare']>;
type Value = Parameters<Statement['run']>[number];

/** What Kysely asks of a driver, over statements that are prepared once. */
function toDriver(database: Driver): SqliteDatabase {
  const prepared = new Map<string, Statement>();
  const prepare = (sql: string) => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = prepare(sql);
      const values = (parameters: readonly unknown[]) => parameters as Value[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) =>
          statement.iterate(...values(parameters)) as IterableIterator<unknown>,
      };
    },
  };
}

export type Database = Kysely<Tables>;

/** Opens or makes the file. Throws when it is no database or cannot be had. */
export function openSqliteDatabase(path: string): Database {
  const database = new DatabaseSync(path);
  database.exec(settings);
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: toDriver(database) }) });
}
