// The project as it was built, in a folder of another name: its scripts and server copied, all else linked.
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createDataDir } from './temporary-data.ts';

const copied = ['scripts', 'dist/server', 'package.json', 'package-lock.json'];
const linked = ['dist/client', 'node_modules'];

/** Gives the folder. `without` names what is not there, as on a fresh checkout. */
export async function copyProject(name: string, without: readonly string[] = []): Promise<string> {
  const folder = join(await createDataDir(), name);
  await mkdir(join(folder, 'dist'), { recursive: true });
  const isWanted = (path: string) => !without.some((gone) => path.startsWith(gone));
  for (const path of copied.filter(isWanted))
    await cp(path, join(folder, path), { recursive: true });
  for (const path of linked.filter(isWanted)) await symlink(resolve(path), join(folder, path));
  return folder;
}
