// How much there is right now, asked at the moment of reading: open documents and their people, connections, the log.
import { Gauge, type Registry } from 'prom-client';

export interface Loads {
  /** Documents in memory, and how many connections have one open. */
  readonly documents: () => { readonly rooms: number; readonly peers: number };
  /** Connections of browsers by transport, and those of plain y-websocket clients. */
  readonly connections: () => Readonly<Record<string, number>>;
  /** Of those who have not shown who they are: connections by Socket.IO, and lines of the network. */
  readonly strangers: () => Readonly<Record<string, number>>;
  /** Bytes that were handed to connections and not taken by the network. */
  readonly unsent: () => number;
  /** The store's log of documents; cheap to ask. */
  readonly log: () => Promise<{ readonly rows: number; readonly bytes: number }>;
}

export function addLoadFigures(registry: Registry, loads: Loads): void {
  const registers = [registry];
  new Gauge({
    name: 'umecon_rooms',
    help: 'Documents that are open in memory.',
    registers,
    collect() {
      this.set(loads.documents().rooms);
    },
  });
  new Gauge({
    name: 'umecon_peers',
    help: 'Connections of people to open documents.',
    registers,
    collect() {
      this.set(loads.documents().peers);
    },
  });
  new Gauge({
    name: 'umecon_connections',
    help: 'Connections of browsers by transport, and of plain y-websocket clients.',
    labelNames: ['transport'],
    registers,
    collect() {
      for (const [transport, count] of Object.entries(loads.connections())) {
        this.set({ transport }, count);
      }
    },
  });
  new Gauge({
    name: 'umecon_strangers',
    help: 'Connections of those who have not shown who they are: sessions of Socket.IO, lines of the network.',
    labelNames: ['kind'],
    registers,
    collect() {
      for (const [kind, count] of Object.entries(loads.strangers())) this.set({ kind }, count);
    },
  });
  new Gauge({
    name: 'umecon_unsent_bytes',
    help: 'Bytes that wait on all connections for the network to take them.',
    registers,
    collect() {
      this.set(loads.unsent());
    },
  });
  addLogFigure(registry, loads, 'rows', 'Rows of the log of documents.');
  addLogFigure(
    registry,
    loads,
    'bytes',
    'Bytes in use of the database, which is nearly all log of documents.',
  );
}

function addLogFigure(registry: Registry, { log }: Loads, unit: 'rows' | 'bytes', help: string) {
  new Gauge({
    name: `umecon_log_${unit}`,
    help,
    registers: [registry],
    async collect() {
      try {
        this.set((await log())[unit]);
      } catch {
        // The other figures are most wanted when the disk is away; this one keeps what it was.
      }
    },
  });
}
