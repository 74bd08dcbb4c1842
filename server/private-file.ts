// Files for the server's own user only, whatever folder they stand in: also in one that was made beforehand for others to
// read, and after a backup was put back with wider rights.
import { chmod, open } from 'node:fs/promises';

const own = 0o600;

/** Makes the file where it is missing, and takes it from everybody else where it is there. */
export async function makePrivate(path: string): Promise<void> {
  const file = await open(path, 'a', own);
  await file.close();
  await takeFromOthers(path);
}

/** Nothing where there is none. A file of another user keeps what rights that user gave it. */
export async function takeFromOthers(path: string): Promise<void> {
  await chmod(path, own).catch((error: NodeJS.ErrnoException) => {
    if (!['ENOENT', 'EPERM', 'ENOSYS'].includes(error.code ?? '')) throw error;
  });
}
