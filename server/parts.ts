// The one place that knows brands: which store, which bus, which document engine this server runs on.
import { createLocalBus } from './bus/local-bus.ts';
import { createChance } from './chance.ts';
import { type ClockSources, openClock } from './clock.ts';
import type { Config } from './config.ts';
import { createOrganiser } from './identity/organiser.ts';
import { openSecrets } from './identity/secrets.ts';
import { createTickets } from './identity/tickets.ts';
import { createTokens } from './identity/tokens.ts';
import type { Log } from './log.ts';
import { openMetrics } from './metrics/metrics.ts';
import { openSqliteStore } from './store/sqlite-store.ts';
import { watchRights } from './sync/rights-watch.ts';
import { createSync } from './sync/sync.ts';
import type { Links } from './workshop/ports.ts';
import { createWorkshop } from './workshop/workshop.ts';

/** Opens everything that lives longer than a request. `close` writes what is pending and lets go of the data. */
export async function openParts(
  config: Config,
  links: Links,
  logger: Log,
  clockSources?: ClockSources,
) {
  const store = await openSqliteStore(config.dataDir, logger);
  const secrets = await openSecrets(config.dataDir, config.organiserKey);
  const clock = openClock(clockSources);
  const metrics = openMetrics();
  const bus = createLocalBus();
  const tokens = createTokens(secrets.signingKey);
  const tickets = createTickets(secrets.signingKey, clock);
  const organiser = createOrganiser(secrets.organiserKey, secrets.signingKey, clock);
  const sync = createSync({ log: store.documents, logger, meter: metrics.sync });
  const workshop = createWorkshop({
    store: store.sessions,
    bus,
    clock,
    chance: createChance(),
    tokens,
    links,
    documents: sync,
  });

  const stopWatching = watchRights(bus, sync.recheck);

  async function close(): Promise<void> {
    clock.close();
    stopWatching();
    metrics.close();
    await sync.stop();
    await store.close();
  }

  const { organiserKey } = secrets;
  const { readLogSize } = store;
  return {
    clock,
    bus,
    tokens,
    tickets,
    organiser,
    organiserKey,
    sync,
    workshop,
    metrics,
    readLogSize,
    close,
  };
}
