// Builds dist: the pages with Vite and compressed, the server as one file for each command, packages left outside.
// The stamp is taken away first and written last: a build that broke off is never taken for whole.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { build as buildPages } from 'vite';
import { sourceHash, stampPath } from './build-if-stale.mjs';
import { compressFiles } from './compress-files.mjs';
import { root } from './root.mjs';

process.chdir(root);
rmSync(stampPath, { force: true });
const hash = sourceHash();
async function buildClient() {
  await buildPages({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  // What stands by when the rest fails is no part of the rest.
  await bundle({
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
  buildClient(),
  bundle({
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
