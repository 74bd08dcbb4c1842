// The built client. Files with a hash in their name never change, and were compressed when they were built; the page
// that names them is asked for each time.
import type { ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import serveCompressed from 'express-static-gzip';
import { pages } from '../../shared/model/pages.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { sayDoorEarly } from './early-door.ts';
import { createPage, readBuiltPage } from './page.ts';
import { leaveOutNeedless } from './security-headers.ts';

const pagePaths = [
  pages.home,
  pages.organise,
  pages.newSession,
  pages.join(':code'),
  pages.facilitate(':id'),
  pages.session(':id'),
  pages.wall(':code'),
  pages.outcome(':id'),
];

const compressed = { index: false, enableBrotli: true, orderPreference: ['br', 'gzip'] };
/** A part of a file is no use to anybody here. A picture can be opened by itself, a script cannot run so. */
const whole = {
  redirect: false,
  acceptRanges: false,
  lastModified: false,
  setHeaders(response: ServerResponse, path: string) {
    if (/\.(js|css|woff2)(\.br|\.gz)?$/.test(path)) leaveOutNeedless(response);
  },
};

/** Kept for a year without asking again, so nothing is needed to ask again with. */
function serveHashed(folder: string): RequestHandler {
  const serveStatic = { ...whole, maxAge: '1y', immutable: true, etag: false };
  return serveCompressed(folder, { ...compressed, serveStatic });
}

/** An icon and its like have no hash in their name. */
function serveOthers(folder: string): RequestHandler {
  return serveCompressed(folder, { ...compressed, serveStatic: { ...whole, maxAge: '1d' } });
}

/** A mistyped address gets the page too, and says 404; a missing file gets plain words. */
function answerLost(lostPage: RequestHandler): RequestHandler {
  return (request, response, next) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const isPage = isRead && request.accepts(['json', 'html']) === 'html';
    if (isPage && !basename(request.path).includes('.')) return lostPage(request, response, next);
    // Said of a compressed file that was there when the server started.
    response.removeHeader('Content-Encoding');
    response.status(404).type('text/plain').send('Not found.');
  };
}

function createPageHandlers(
  clientDir: string,
  ofPages: readonly RequestHandler[],
): (status: 200 | 404) => RequestHandler {
  const html = readBuiltPage(clientDir);
  const sendPage = html === null ? null : createPage(html);
  return (status) => {
    const router = Router();
    router.use(...ofPages, (request, response) => {
      if (!sendPage) throw new Refusal('request/not-found');
      sendPage(request, response, status);
    });
    return router;
  };
}

/** `ofPages` puts the headers of a page in place of every other answer's. */
export function createClientFiles(clientDir: string, ofPages: RequestHandler[]): RequestHandler {
  const router = Router();
  const page = createPageHandlers(clientDir, ofPages);
  router.use('/assets', serveHashed(join(clientDir, 'assets')));
  router.get(pages.join(':code'), sayDoorEarly);
  router.get([...pagePaths, '/index.html'], page(200));
  router.use(serveOthers(clientDir), answerLost(page(404)));
  return router;
}
