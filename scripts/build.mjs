// Builds dist: the pages with Vite, the server as one file for each command, packages left outside. The
// stamp is taken away first and written last: a build that broke off is never taken for whole.
import './supported-node.mjs';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceHash, stampPath } from './build-if-stale.mjs';
import { demandBuildableFolder, root, stop } from './root.mjs';

demandBuildableFolder();
process.chdir(root);

async function build() {
  rmSync(stampPath, { force: true });
  const hash = sourceHash();
  const [esbuild, vite] = await Promise.all([import('esbuild'), import('vite')]);
  await Promise.all([
    vite.build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' }),
    esbuild.build({
      entryPoints: ['server/main.ts', 'server/restored.ts'],
      outdir: 'dist/server',
      bundle: true,
      platform: 'node',
      target: 'node20.19',
      format: 'esm',
      packages: 'external',
      sourcemap: true,
      logLevel: 'warning',
    }),
  ]);
  writeFileSync(stampPath, hash);
}

try {
  await build();
} catch (error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    stop(
      `This user may not write in ${join(root, 'dist')}, where the pages are built. Let the user who starts Umecon write there.`,
    );
  if (code === 'ENOSPC') stop(`The disk that holds ${root} is full. Make room on it.`);
  // What is wrong in the sources, with its place.
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
