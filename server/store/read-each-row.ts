// Reads many rows at one go, and one by one where the file has damaged places: then one costs only itself.
import { sqliteCodeOf, sqliteCodes } from './sqlite-code.ts';

const isCorrupt = (error: unknown) => sqliteCodeOf(error) === sqliteCodes.corrupt;

/** `keys` come from an index, another place of the file; `lost` stands for a row that is beyond reading. */
export async function readEachRow<Row, Key>(
  all: () => Promise<Row[]>,
  keys: () => Promise<readonly Key[]>,
  one: (key: Key) => Promise<Row | undefined>,
  lost: (key: Key) => Row,
): Promise<Row[]> {
  try {
    return await all();
  } catch (error) {
    // One bit in the head of a row is enough for SQLite to give none.
    if (!isCorrupt(error)) throw error;
  }
  const rows: Row[] = [];
  for (const key of await keys()) rows.push((await readOne(key, one)) ?? lost(key));
  return rows;
}

async function readOne<Row, Key>(
  key: Key,
  one: (key: Key) => Promise<Row | undefined>,
): Promise<Row | undefined> {
  try {
    return await one(key);
  } catch (error) {
    // Named by whoever reads.
    if (isCorrupt(error)) return undefined;
    throw error;
  }
}
