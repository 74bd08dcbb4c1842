// The page of the client as it is answered: filled in and compressed once for each language, asked for each time.
// Nothing is compressed while somebody waits.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Request, Response } from 'express';
import { interfaceLanguages, toInterfaceLanguage } from '../../shared/model/interface-language.ts';
import { fillPage } from './page-words.ts';

/** The first that the asker takes is sent. */
const encodings = {
  br: (html: Buffer) => brotliCompressSync(html),
  gzip: (html: Buffer) => gzipSync(html, { level: 9 }),
};
const encodingNames = Object.keys(encodings) as (keyof typeof encodings)[];

interface Encoded {
  readonly encoding: string | null;
  readonly tag: string;
  readonly content: Buffer;
}

/** The same words, as they are and in every encoding, each with a tag of its own. */
function encode(html: string): readonly Encoded[] {
  const plain = Buffer.from(html);
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 16);
  const packed = encodingNames.map((encoding) => ({
    encoding,
    tag: `"${hash}-${encoding}"`,
    content: encodings[encoding](plain),
  }));
  return [...packed, { encoding: null, tag: `"${hash}"`, content: plain }];
}

function choose(request: Request, offered: readonly Encoded[]): Encoded | undefined {
  return offered.find(({ encoding }) => encoding === null || request.acceptsEncodings(encoding));
}

export type SendPage = (request: Request, response: Response, status: 200 | 404) => void;

export function createPage(html: string): SendPage {
  const pages = new Map(
    interfaceLanguages.map((language) => [language, encode(fillPage(html, language))]),
  );
  return (request, response, status) => {
    const asked = request.acceptsLanguages(...interfaceLanguages);
    const page = choose(request, pages.get(toInterfaceLanguage(asked || 'en')) ?? []);
    if (!page) throw new Error('a page has no encoding');
    response.status(status).type('html').set({ 'Cache-Control': 'no-cache', ETag: page.tag });
    response.vary('Accept-Encoding').vary('Accept-Language');
    if (page.encoding) response.set('Content-Encoding', page.encoding);
    response.send(page.content);
  };
}

/** The built page, or null where none was built: while developing, pages come from elsewhere. */
export function readBuiltPage(clientDir: string): string | null {
  try {
    return readFileSync(join(clientDir, 'index.html'), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
