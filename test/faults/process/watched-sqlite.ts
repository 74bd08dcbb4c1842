// The database driver as the server under test gets it, in the place of the package: the same, with every statement of
// the store's file watched.
import { DatabaseSync as Native } from '@photostructure/sqlite';

type Statement = ReturnType<InstanceType<typeof Native>['prepare']>;
type Values = Parameters<Statement['run']>;

export interface Watcher {
  /** What it throws, the statement is refused with. */
  before(text: string): void;
  after(text: string): void;
  failed(error: unknown): void;
  opened(database: DatabaseSync): void;
}

let watcher: Watcher | null = null;

export function watch(chosen: Watcher): void {
  watcher = chosen;
}

function watched<T>(text: string, execute: () => T): T {
  try {
    watcher?.before(text);
    const result = execute();
    watcher?.after(text);
    return result;
  } catch (error) {
    watcher?.failed(error);
    throw error;
  }
}

const toWatched = (text: string, statement: Statement) => ({
  columns: () => statement.columns(),
  get: (...values: Values) => watched(text, () => statement.get(...values)),
  all: (...values: Values) => watched(text, () => statement.all(...values)),
  run: (...values: Values) => watched(text, () => statement.run(...values)),
  iterate: (...values: Values) => watched(text, () => statement.iterate(...values)),
});

export class DatabaseSync extends Native {
  readonly #isWatched: boolean;

  constructor(path: string) {
    super(path);
    this.#isWatched = path.endsWith('umecon.sqlite');
    if (this.#isWatched) watcher?.opened(this);
  }

  override prepare(text: string): Statement {
    const statement = super.prepare(text);
    return this.#isWatched ? (toWatched(text, statement) as unknown as Statement) : statement;
  }

  override exec(text: string): void {
    if (this.#isWatched) watched(text, () => super.exec(text));
    else super.exec(text);
  }

  /** Past the watcher, for the faults themselves. */
  executeUnwatched(text: string): void {
    super.exec(text);
  }

  readNumber(text: string): number {
    return Number(Object.values(super.prepare(text).get() ?? {})[0]);
  }
}
