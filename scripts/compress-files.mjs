// Writes beside every file of the built client that gains by it the same compressed, once and as small as it gets:
// `.br` for all today's browsers, `.gz` for what stands between. Fonts are compressed already, maps are for those who
// look inside, and the page is made by the server.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const kinds = new Set(['.css', '.js', '.json', '.svg', '.txt', '.webmanifest']);
/** Below it fits into one packet either way. */
const leastBytes = 1024;

const ways = {
  '.br': (/** @type {Buffer} */ content) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  '.gz': (/** @type {Buffer} */ content) =>
    promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/** @param {string} path */
async function compressFile(path) {
  const content = await readFile(path);
  if (content.length < leastBytes) return;
  const writings = Object.entries(ways).map(async ([ending, compress]) => {
    const compressed = await compress(content);
    if (compressed.length < content.length) await writeFile(`${path}${ending}`, compressed);
  });
  await Promise.all(writings);
}

/** @param {string} folder */
export async function compressFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && kinds.has(extname(entry.name)));
  await Promise.all(files.map(({ parentPath, name }) => compressFile(join(parentPath, name))));
}
