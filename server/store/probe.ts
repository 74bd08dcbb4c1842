// Whether the store takes writes. A disk that is nearly full still takes small ones, where the log is written over, so
// room is asked for as well.
import { statfs } from 'node:fs/promises';
import { limits } from '../../shared/model/limits.ts';
import { StoreUnavailable } from '../workshop/ports.ts';
import { reach } from './reach.ts';
import type { Database } from './sqlite-database.ts';

/** What is free for this user on the disk of a folder, in bytes. */
export async function readFreeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** What it gives resolves when there is room and a write went through; it throws StoreUnavailable when not. */
export function createProbe(db: Database, freeBytes: () => Promise<number>): () => Promise<void> {
  async function demandRoom(): Promise<void> {
    const free = await freeBytes().catch((error: unknown) => {
      throw new StoreUnavailable(error); // the disk is gone
    });
    if (free < limits.diskFloorBytes) throw new StoreUnavailable('the disk is full');
  }

  return async () => {
    await demandRoom();
    // A write that changes nothing still has to reach the disk.
    await reach(() =>
      db
        .insertInto('documents')
        .values({ name: 'probe', epoch: 0 })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ epoch: 0 }))
        .execute(),
    );
  };
}
