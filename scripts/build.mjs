// Builds dist: the pages with Vite and compressed, the server as one file for each command, packages left outside.
// The stamp is taken away first and written last: a build that broke off is never taken for whole.
import './supported-node.mjs';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceHash, stampPath } from './build-if-stale.mjs';
import { demandBuildableFolder, root, stop } from './root.mjs';

demandBuildableFolder();
process.chdir(root);

async function build() {
  // Whatever the shell says: with anything else the pages would carry the libraries' own checks, four times as large.
  process.env.NODE_ENV = 'production';
  rmSync(stampPath, { force: true });
  const hash = sourceHash();
  const [esbuild, vite, { compressFiles }] = await Promise.all([
    import('esbuild'),
    import('vite'),
    import('./compress-files.mjs'),
  ]);

  async function buildPages() {
    await vite.build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
    // What stands by when the rest fails is no part of the rest.
    await esbuild.build({
      entryPoints: ['client/public/late.js'],
      outdir: 'dist/client',
      minify: true,
      target: 'es2015',
      logLevel: 'warning',
      allowOverwrite: true,
    });
    await compressFiles(join(root, 'dist', 'client'));
  }

  await Promise.all([
    buildPages(),
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
