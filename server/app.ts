// The running server: the parts behind their three doors (HTTP, Socket.IO, /sync), one port, one way to stop.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { limits } from '../shared/model/limits.ts';
import { pages } from '../shared/model/pages.ts';
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
import { createWayIn, toAnnouncement } from './way-in.ts';
import type { Links } from './workshop/ports.ts';

export interface App {
  /** Where whoever sits at this machine reaches it; PUBLIC_URL where that is set. */
  readonly url: string;
  /** Where a program on this machine reaches it, whatever stands in front of it. */
  readonly localUrl: string;
  /** Where it listens. */
  readonly port: number;
  /** The lines that say where it is. */
  readonly announcement: readonly string[];
  readonly organiserKey: string;
  close(): Promise<void>;
}

/** The built client: beside the bundle when built, in `dist` when run from source. */
export const builtClientDir = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../dist/client' : '../client', import.meta.url),
);

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
  // No link is made before it is known where the server listens.
  const links: Links = {
    join: (code) => `${wayIn.forGuests()}${pages.join(code)}`,
    facilitate: (id, token) => `${wayIn.forGuests()}${pages.facilitate(id)}#token=${token}`,
    wall: (code, token) =>
      `${wayIn.forGuests()}${pages.wall(code)}${token ? `#token=${token}` : ''}`,
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
  const bound = server.address() as AddressInfo;
  const wayIn = createWayIn({ ...config, bound });
  const { url, localUrl } = wayIn;
  const { port } = bound;

  const origins = createOriginCheck(wayIn.origins);
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
    forPhones: wayIn.forPhones,
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
  const announcement = toAnnouncement(wayIn, organiserKey);
  return { url, localUrl, port, announcement, organiserKey, close };
}
