// Tells a store that cannot be reached from a mistake of ours.
import { StoreUnavailable } from '../workshop/ports.ts';
import { sqliteCodeOf } from './sqlite-code.ts';

// SQLite's own words for what a disk or a file does: PERM, BUSY, LOCKED, NOMEM, READONLY, IOERR, CORRUPT, FULL,
// CANTOPEN, PROTOCOL, NOTADB. What is left (a constraint, a spelling) is ours and stays a fault.
const refusedByDisk = new Set([3, 5, 6, 7, 8, 10, 11, 13, 14, 15, 26]);

function isOfTheStore(error: unknown): boolean {
  // The file is closed: the server stops.
  if ((error as { code?: unknown }).code === 'ERR_INVALID_STATE') return true;
  const code = sqliteCodeOf(error);
  return code !== null && refusedByDisk.has(code);
}

/** Runs a read or a write. What the disk or the file refuses becomes StoreUnavailable. */
export async function reach<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isOfTheStore(error)) throw new StoreUnavailable(error);
    throw error;
  }
}
