// Makes the server under test into one file, so that it starts as quickly as the product does.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
const watchedSqlite = join(here, 'watched-sqlite.ts');

export interface Bundle {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

export async function buildServer(): Promise<Bundle> {
  // Inside node_modules, so that the packages it leaves outside are found.
  const folder = join(root, 'node_modules', '.cache', `umecon-faults-${process.pid}`);
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'server.js');
  await build({
    entryPoints: [join(here, 'main.ts')],
    outfile: path,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    // Everything else goes inside: one file to read is the quickest start.
    external: ['pino-pretty', 'bufferutil', 'utf-8-validate'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
    plugins: [
      {
        name: 'watched-sqlite',
        setup(plugins) {
          plugins.onResolve({ filter: /^@photostructure\/sqlite$/ }, ({ path, importer }) =>
            importer === watchedSqlite ? { path, external: true } : { path: watchedSqlite },
          );
        },
      },
    ],
  });
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}
