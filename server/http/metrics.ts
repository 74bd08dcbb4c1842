// The server's figures, for whoever runs it: with the organiser's key from anywhere, without one from the machine
// itself. Behind a proxy on the same machine everybody comes from there, so what a proxy adds takes that away.
import type { IncomingHttpHeaders } from 'node:http';
import { routes } from '../../shared/protocol/routes.ts';
import type { Credentials } from './credentials.ts';
import type { HttpParts } from './http-parts.ts';
import type { Route } from './route.ts';

interface Caller {
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

const isLoopback = (address: string) =>
  /^(::ffff:)?127\.\d+\.\d+\.\d+$/i.test(address) || address === '::1';

/** Headers by which proxies say for whom they ask, the usual and the customary. */
const isOfProxy = (header: string) =>
  header.startsWith('x-forwarded') ||
  ['forwarded', 'via', 'x-real-ip', 'x-client-ip', 'true-client-ip'].includes(header);

/** A website that gave its own name the address of this machine still sends that name. */
function asksByOwnName({ headers }: Caller): boolean {
  const host = (headers.host ?? '').replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  return host === 'localhost' || isLoopback(host);
}

/** The socket's own address: what Express calls `ip` is what a header claims. */
export function isOnThisMachine(request: Caller): boolean {
  if (Object.keys(request.headers).some(isOfProxy)) return false;
  return isLoopback(request.socket.remoteAddress ?? '') && asksByOwnName(request);
}

export function metricsRoutes({ metrics }: HttpParts, credentials: Credentials): Route[] {
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
        if (hasKey || !isOnThisMachine(request)) await credentials.demandOrganiser(request);
        const text = await metrics.read();
        response.setHeader('Content-Type', metrics.mediaType);
        response.end(text);
        return null;
      },
    },
  ];
}
