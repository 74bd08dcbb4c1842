// The running server: the parts behind their three doors (HTTP, Socket.IO, /sync), one port, one way to stop.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { limits } from '../shared/model/limits.ts';
import { pages } from '../shared/protocol/paths.ts';
import { wireVersion } from '../shared/protocol/version.ts';
import { createAddressReader } from './address.ts';
import { createBacklog } from './backlog.ts';
import { type ClockSources, steadyClock } from './clock.ts';
import { createConducts } from './conduct.ts';
import type { Config } from './config.ts';
import { formats } from './export/formats.ts';
import { createHttp } from './http/http.ts';
import { createOriginCheck } from './identity/origins.ts';
import { patience, watchLines } from './lines.ts';
import { createLive } from './live/live.ts';
import type { Log } from './log.ts';
import { openParts } from './parts.ts';
import { createSyncEndpoint } from './sync/endpoint.ts';
import { routeUpgrades } from './upgrade.ts';
import { version } from './version.ts';
import type { Links } from './workshop/ports.ts';

export interface App {
  /** Where people reach it: PUBLIC_URL, or the address it listens on. */
  readonly url: string;
  /** Where it listens. */
  readonly port: number;
  readonly organiserLink: string;
  readonly organiserKey: string;
  close(): Promise<void>;
}

/** The built client: beside the bundle when built, in `dist` when run from source. */
export const builtClientDir = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../dist/client' : '../client', import.meta.url),
);

const hostInUrl = (host: string) => (host.includes(':') ? `[${host}]` : host);

/** What browsers may send as their origin: the public address, or every name of the local one. */
function originsOf(config: Config, port: number): string[] {
  if (config.publicUrl) return [config.publicUrl];
  const names = new Set(['localhost', '127.0.0.1', '[::1]', hostInUrl(config.host)]);
  return [...names].map((name) => `http://${name}:${port}`);
}

/** What differs from the server as it is delivered. */
export interface AppOptions {
  readonly clientDir?: string;
  /** The number of the wire that pages have to speak. */
  readonly wire?: number;
  /** In place of the machine's clocks. */
  readonly clockSources?: ClockSources;
}

/** Opens DATA_DIR, listens, and resolves when people can come in. Throws when the data or the port cannot be had. */
export async function openApp(
  config: Config,
  logger: Log,
  { clientDir = builtClientDir, wire = wireVersion, clockSources }: AppOptions = {},
): Promise<App> {
  let url = config.publicUrl ?? '';
  const links: Links = {
    join: (code) => `${url}${pages.join(code)}`,
    facilitate: (id, token) => `${url}${pages.facilitate(id)}#token=${token}`,
    wall: (code, token) => `${url}${pages.wall(code)}${token ? `#token=${token}` : ''}`,
  };
  const parts = await openParts(config, links, logger, clockSources);
  const server = createServer(patience);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  }).catch(async (error: unknown) => {
    await parts.close();
    throw error;
  });
  const { port } = server.address() as AddressInfo;
  url ||= `http://${hostInUrl(config.host)}:${port}`;

  const origins = createOriginCheck(originsOf(config, port));
  const { workshop, tokens, tickets, organiser, clock, bus, sync, metrics } = parts;
  const { publicUrl } = config;
  const addressOf = createAddressReader(config.trustProxy);
  const http = createHttp({
    workshop,
    tokens,
    tickets,
    organiser,
    origins,
    formats,
    logger,
    metrics,
    version,
    publicUrl,
    addressOf,
    metricsFor: config.metrics,
    wire,
    clientDir,
  });
  server.on('request', http);
  const networkOf = (request: IncomingMessage) => addressOf(request).network;
  const conducts = createConducts(() => steadyClock.nowMs());
  const backlog = createBacklog(
    { perPerson: limits.unsentBytesPerPerson, inAll: limits.unsentBytes },
    () => metrics.letGo('slow'),
  );
  const live = createLive(server, {
    workshop,
    tokens,
    origins,
    bus,
    clock: steadyClock,
    logger,
    door: sync,
    changes: sync,
    meter: metrics,
    wire,
    networkOf,
    conducts,
    vouch: (line) => lines.vouch(line),
    backlog,
  });
  const lines = watchLines(server, networkOf, () => metrics.letGo('line'));
  const syncEndpoint = createSyncEndpoint({
    door: sync,
    access: workshop.access,
    tickets,
    logger,
    wire,
    networkOf,
    conducts,
    vouch: lines.vouch,
    letGo: metrics.letGo,
    backlog,
  });
  clock.follow((byMs) => {
    logger.warn({ byMs }, 'the clock of this machine was set');
    live.tellTime(clock.nowMs());
    workshop.followClock(byMs).catch((error: unknown) => {
      logger.error({ error }, 'running timers could not follow the clock');
    });
  });
  metrics.follow({
    documents: () => sync.counts(),
    connections: () => ({ ...live.connections(), plain: syncEndpoint.connections() }),
    strangers: () => ({ sessions: live.strangers(), lines: lines.count() }),
    unsent: () => backlog.bytes(),
    log: parts.readLogSize,
  });
  routeUpgrades(server, { engine: live.io.engine, sync: syncEndpoint, lines, origins });

  async function close(): Promise<void> {
    logger.info({}, 'the server stops');
    // First the goodbyes: a polling client fetches its own with one more request.
    await live.stop();
    const closed = new Promise((resolve) => server.close(resolve));
    syncEndpoint.stop();
    await parts.close();
    server.closeAllConnections();
    await closed;
    logger.info({}, 'the server has stopped');
  }

  logger.info({ version, node: process.version, host: config.host, port, url }, 'the server is up');
  const { organiserKey } = parts;
  const organiserLink = `${url}${pages.organise}#key=${organiserKey}`;
  return { url, port, organiserLink, organiserKey, close };
}
