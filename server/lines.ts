// The network connections below everything: those that nobody vouches for (silent ones, half a request, an upgrade
// without a token) are few for each address and end soon, the oldest first. A connection is vouched for while it waits for
// our answer, and once whoever upgraded it has shown who they are.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { limits } from '../shared/model/limits.ts';
import { toNetwork } from './address.ts';
import { createCrowd } from './crowd.ts';
import type { NetworkOf } from './guests.ts';

/** How long a request may take to come, in milliseconds: its head, and all of it over the slowest of lines. */
export const patience = {
  headersTimeout: limits.strangerSeconds * 1000,
  requestTimeout: 120_000,
  connectionsCheckingInterval: 2_000,
} as const;
/** How long nothing at all may move on a line; a long poll is answered much sooner. */
const stalledMs = 120_000;

/** Requests sent behind each other without waiting for an answer: no browser does it, and all of them cost one turn. */
const mostAskedAtOnce = 8;

export interface Lines {
  /** An upgrade was asked for on it. */
  readonly upgraded: (request: IncomingMessage, socket: Duplex) => void;
  /** Handed on: from now on what comes on it is counted, too. */
  readonly handedOn: (socket: Duplex) => void;
  /** Whoever is there has shown who they are. */
  readonly vouch: (socket: Duplex) => void;
  /** How many nobody vouches for. */
  readonly count: () => number;
}

const hasBody = ({ headers }: IncomingMessage) =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;

/** To be called when all who answer requests are there. `letGo` hears of every line that was ended here. */
export function watchLines(server: Server, networkOf: NetworkOf, letGo: () => void): Lines {
  function end(line: Duplex): void {
    line.destroy();
    letGo();
  }
  const caps = { mostOfOne: limits.strangersPerAddress, mostInAll: limits.strangers };
  const crowd = createCrowd<Duplex>(caps, end);
  const leaving = new WeakMap<Duplex, () => void>();
  const asking = new WeakMap<Duplex, number>();

  function vouch(line: Duplex): void {
    leaving.get(line)?.();
    leaving.delete(line);
  }

  function enter(line: Duplex, network: string): void {
    vouch(line);
    if (!line.destroyed) leaving.set(line, crowd.enter(network, line));
  }

  server.setTimeout(stalledMs);
  server.on('connection', (line: Socket) => {
    const network = toNetwork(line.remoteAddress ?? '');
    enter(line, network);
    line.once('close', () => vouch(line));
  });
  // Whoever listened until now hears of a request only from here.
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const line = request.socket;
    const asked = (asking.get(line) ?? 0) + 1;
    asking.set(line, asked);
    if (asked > mostAskedAtOnce) {
      if (!line.destroyed) end(line);
      return;
    }
    // A body may come to its end after the answer: then nothing of ours is waited for any more.
    if (hasBody(request)) request.once('end', () => response.closed || vouch(line));
    else vouch(line);
    response.once('close', () => {
      asking.set(line, (asking.get(line) ?? 1) - 1);
      enter(line, toNetwork(line.remoteAddress ?? ''));
    });
    for (const listener of listeners) listener.call(server, request, response);
  });

  return {
    upgraded(request, line) {
      enter(line, networkOf(request));
      const leave = leaving.get(line);
      const timer = setTimeout(() => {
        if (leaving.get(line) === leave) end(line);
      }, limits.strangerSeconds * 1000).unref();
      line.once('close', () => clearTimeout(timer));
    },
    handedOn(line) {
      if (!leaving.has(line)) return;
      let bytes = 0;
      const count = (chunk: Buffer) => {
        if (!leaving.has(line)) line.off('data', count);
        else if ((bytes += chunk.byteLength) > limits.strangerBytes) end(line);
      };
      line.on('data', count);
    },
    vouch,
    count: crowd.size,
  };
}
