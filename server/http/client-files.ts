// The built client. Files with a hash in their name never change; the page that names them is asked for each time.
import { basename, join, sep } from 'node:path';
import express, { type RequestHandler, type Response, Router } from 'express';
import { pages } from '../../shared/protocol/paths.ts';
import { sayDoorEarly } from './early-door.ts';

const year = 365 * 24 * 60 * 60;
const hashed = /-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

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

function setCaching(response: Response, path: string): void {
  const isHashed = path.includes(`${sep}assets${sep}`) && hashed.test(basename(path));
  response.setHeader('Cache-Control', isHashed ? `public, max-age=${year}, immutable` : 'no-cache');
}

/** Answers with the page of the client; its own router shows what the address means. */
function sendPage(clientDir: string, status: 200 | 404): RequestHandler {
  return (_request, response, next) => {
    response.status(status).setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(clientDir, 'index.html'), { cacheControl: false }, (error) => {
      if (error) next(error);
    });
  };
}

/** A mistyped address gets the page too, and says 404; a missing file gets plain words. */
function answerLost(clientDir: string): RequestHandler {
  const lost = sendPage(clientDir, 404);
  return (request, response, next) => {
    const isPage = request.method === 'GET' && request.accepts(['json', 'html']) === 'html';
    if (isPage && !basename(request.path).includes('.')) return lost(request, response, next);
    response.status(404).type('text/plain').send('Not found.');
  };
}

export function createClientFiles(clientDir: string): RequestHandler {
  const router = Router();
  router.use(express.static(clientDir, { index: false, redirect: false, setHeaders: setCaching }));
  router.get(pages.join(':code'), sayDoorEarly);
  router.get(pagePaths, sendPage(clientDir, 200));
  router.use(answerLost(clientDir));
  return router;
}
