// The HTTP plane: headers, the routes of the interface, the files of the client, and one answer to every failure.
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import { pages } from '../../shared/model/pages.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { wireHeader } from '../../shared/protocol/version.ts';
import { createClientFiles } from './client-files.ts';
import { createCodeDoor } from './codes.ts';
import { createCredentials } from './credentials.ts';
import { doorRoutes } from './door.ts';
import { createErrorAnswer } from './errors.ts';
import { healthRoutes } from './health.ts';
import type { HttpParts } from './http-parts.ts';
import { invitingAddressRoutes } from './inviting-address.ts';
import { metricsRoutes } from './metrics.ts';
import { openapiRoute } from './openapi.ts';
import { organiserRoutes } from './organiser.ts';
import { outcomeRoutes } from './outcome.ts';
import { participantRoutes } from './participants.ts';
import { partnershipRoutes } from './partnerships.ts';
import type { Route } from './route.ts';
import { createSecurityHeaders } from './security-headers.ts';
import { sessionRoutes } from './sessions.ts';
import { ticketRoutes } from './tickets.ts';
import { wallRoutes } from './walls.ts';

const bodyLimit = '64kb';

function createRoutes(parts: HttpParts): Route[] {
  const credentials = createCredentials(parts);
  const withCode = createCodeDoor(parts);
  const own = [
    ...healthRoutes(parts),
    ...organiserRoutes(parts, credentials),
    ...sessionRoutes(parts, credentials),
    ...doorRoutes(parts, withCode),
    ...participantRoutes(parts, withCode),
    ...wallRoutes(parts, withCode),
    ...ticketRoutes(parts, credentials),
    ...outcomeRoutes(parts, credentials),
    ...partnershipRoutes(),
    ...metricsRoutes(parts, credentials),
    ...invitingAddressRoutes(parts),
  ];
  return [...own, openapiRoute(own, parts.version)];
}

function register(app: Express, route: Route): void {
  app[route.method](route.path, async (request, response) => {
    const body = await route.handle(request, response);
    if (body !== null) response.status(route.status).json(body);
  });
}

/** A page of another site may not change anything here, whatever its visitor's browser sends along. */
function refuseForeignWrites({ origins }: HttpParts): RequestHandler {
  return (request, _response, next) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead && !origins.isAllowed(request.headers.origin)) throw new Refusal('request/origin');
    next();
  };
}

const keepNothing: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** A page that was loaded before the server was renewed finds out with any answer. */
const sayWire =
  (wire: number): RequestHandler =>
  (_request, response, next) => {
    response.setHeader(wireHeader, String(wire));
    next();
  };

/** Addresses hold codes and ids, and whoever finds one comes in: only the front page may be found by searching. */
const hideFromSearch: RequestHandler = (request, response, next) => {
  if (request.path !== pages.home) response.setHeader('X-Robots-Tag', 'noindex, nofollow');
  next();
};

/** The whole HTTP plane as one request handler. */
export function createHttp(parts: HttpParts): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple');
  const { ofAnswers, ofPages } = createSecurityHeaders(parts.publicUrl);
  app.use(sayWire(parts.wire), hideFromSearch, ofAnswers, compression());
  app.use('/api', keepNothing, refuseForeignWrites(parts), express.json({ limit: bodyLimit }));
  for (const route of createRoutes(parts)) register(app, route);
  app.use('/api', () => {
    throw new Refusal('request/not-found');
  });
  app.use(createClientFiles(parts.clientDir, ofPages), createErrorAnswer(parts));
  return app;
}
