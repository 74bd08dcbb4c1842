// The server's figures, for whoever runs it: with the organiser's key from anywhere, and without one from the machine
// itself where that was asked for. Behind a proxy on the same machine everybody comes from there, so what a proxy adds
// takes that away.
import { routes } from '../../shared/protocol/paths.ts';
import { type Caller, hasProxyHeader, isLoopback } from '../address.ts';
import type { Credentials } from './credentials.ts';
import type { HttpParts } from './http-parts.ts';
import type { Route } from './route.ts';

/** A website that gave its own name the address of this machine still sends that name. */
function asksByOwnName({ headers }: Caller): boolean {
  const host = (headers.host ?? '').replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  return host === 'localhost' || isLoopback(host);
}

/** By the socket's own address, whatever headers claim. */
export function isOnThisMachine(request: Caller): boolean {
  if (hasProxyHeader(request)) return false;
  return isLoopback(request.socket.remoteAddress ?? '') && asksByOwnName(request);
}

export function metricsRoutes(
  { metrics, metricsFor }: HttpParts,
  credentials: Credentials,
): Route[] {
  if (metricsFor === 'off') return [];
  const isOpenTo = (request: Caller) => metricsFor === 'local' && isOnThisMachine(request);
  return [
    {
      method: 'get',
      path: routes.metrics,
      summary: "The server's figures, in Prometheus' text format",
      access: 'operator',
      status: 200,
      answer: { mediaTypes: ['text/plain'] },
      refusals: ['token/missing', 'token/unknown', 'request/too-many'],
      async handle(request, response) {
        response.setHeader('Cache-Control', 'no-store');
        const hasKey = request.headers.authorization !== undefined;
        if (hasKey || !isOpenTo(request)) await credentials.demandOrganiser(request);
        const text = await metrics.read();
        response.setHeader('Content-Type', metrics.mediaType);
        response.end(text);
        return null;
      },
    },
  ];
}
