// The built client as a later one would be: the same pages, speaking another number of the wire.
import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { wireVersion } from '../../shared/protocol/version.ts';
import { createDataDir } from './temporary-data.ts';

const said = `wire:${wireVersion}`;
/** Made of the files beside them, which are about to say something else. */
const isCompressed = (name: string) => /\.(br|gz)$/.test(name);
const isText = (name: string) => /\.(js|css|html|json)$/.test(name);

/** A folder of its own. Every file that browsers keep has another address, as after any build. */
export async function buildLaterClient(wire: number): Promise<string> {
  const folder = join(await createDataDir(), 'client');
  const filter = (path: string) => !isCompressed(path);
  await cp(resolve('dist/client'), folder, { recursive: true, filter });
  const assets = `build${wire}`;
  await rename(join(folder, 'assets'), join(folder, assets));
  let saying = 0;
  const names = await readdir(folder, { recursive: true });
  for (const path of names.filter(isText).map((name) => join(folder, name))) {
    const text = await readFile(path, 'utf8');
    if (path.endsWith('.js')) saying += text.split(said).length - 1;
    await writeFile(
      path,
      text.replaceAll('assets/', `${assets}/`).replaceAll(said, `wire:${wire}`),
    );
  }
  if (saying !== 1) throw new Error(`the number of the wire is said ${saying} times`);
  return folder;
}
