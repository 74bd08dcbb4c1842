// What a browser must fetch before a screen can be used, read off the build's own manifest.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

type Chunk = { file: string; imports?: string[]; css?: string[] };
export type Manifest = Readonly<Record<string, Chunk>>;

const folder = 'dist/client';
const read = (path: string) => readFileSync(`${folder}/${path}`);

export const readManifest = (): Manifest => JSON.parse(read('.vite/manifest.json').toString());

/** The scripts that the chunks and all that they import at once are made of. */
export function scriptsOf(manifest: Manifest, keys: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const imported of manifest[key]?.imports ?? []) visit(imported);
  };
  for (const key of keys) visit(key);
  const files = [...seen].map((key) => manifest[key]?.file ?? '');
  return [...new Set(files)].filter((file) => file.endsWith('.js'));
}

/** The bytes of the scripts as they travel, each compressed by itself. */
export function compressedBytes(scripts: readonly string[]): number {
  return scripts.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
}

/** The source files that went into the scripts. */
export function sourcesOf(scripts: readonly string[]): string[] {
  return scripts.flatMap((file) => JSON.parse(read(`${file}.map`).toString()).sources as string[]);
}
