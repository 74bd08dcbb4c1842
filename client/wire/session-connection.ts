// One connection of one person to one session: its state, the commands, the documents. It comes back by itself.
import { io, type Socket } from 'socket.io-client';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import type { Session } from '../../shared/model/session.ts';
import type { Done } from '../../shared/protocol/answers.ts';
import { closings } from '../../shared/protocol/closings.ts';
import type { CommandName, CommandPayload } from '../../shared/protocol/commands.ts';
import {
  type ChangeEvent,
  changeEventNames,
  type PresenceEvent,
  type TableSummary,
  type Transport,
} from '../../shared/protocol/events.ts';
import { applyChange } from '../../shared/protocol/session-change.ts';
import { measureSkew } from './clock-skew.ts';
import { createCommandDesk } from './command-desk.ts';
import { createDocumentShelf, type DocumentShelf } from './document-shelf.ts';
import { createStore, type Store } from './store.ts';

export interface Link {
  readonly status: 'connecting' | 'connected' | 'reconnecting' | 'ended';
  readonly transport: Transport | null;
  /** Why the connection ended or could not be had. */
  readonly refusal: RefusalCode | null;
  readonly isRemoved: boolean;
}

export interface SessionConnection {
  readonly session: Store<Session | null>;
  readonly online: Store<PresenceEvent['online']>;
  readonly summaries: Store<ReadonlyMap<string, TableSummary>>;
  readonly link: Store<Link>;
  readonly unsaved: Store<number>;
  readonly documents: DocumentShelf;
  /** The server's clock, in milliseconds. */
  readonly nowMs: () => number;
  readonly command: <Name extends CommandName>(
    name: Name,
    payload: CommandPayload<Name>,
  ) => Promise<Done<Name>>;
  close(): void;
}

const measureAgainMs = 5 * 60_000;
// Polling first and then up: where WebSockets are broken, nobody waits for them.
const transports = ['polling', 'websocket'];

export interface ConnectionOptions {
  readonly token: string;
  /** Tells kept copies of documents on this device apart; null keeps none. */
  readonly keptAs: string | null;
  /** Where the server is; the page's own when left out. */
  readonly url?: string;
}

const toTransport = (socket: Socket): Transport =>
  socket.io.engine.transport.name === 'websocket' ? 'websocket' : 'polling';

export function openSessionConnection({
  token,
  keptAs,
  url,
}: ConnectionOptions): SessionConnection {
  const socket = io(url ?? window.location.origin, {
    auth: { token },
    transports,
    reconnectionDelay: 300,
    reconnectionDelayMax: 4000,
    randomizationFactor: 0.5,
    autoConnect: false,
  });
  const session = createStore<Session | null>(null);
  const online = createStore<PresenceEvent['online']>({});
  const summaries = createStore<ReadonlyMap<string, TableSummary>>(new Map());
  const link = createStore<Link>({
    status: 'connecting',
    transport: null,
    refusal: null,
    isRemoved: false,
  });
  const desk = createCommandDesk(socket);
  const documents = createDocumentShelf(socket, keptAs);
  let skewMs = 0;

  const setLink = (change: Partial<Link>) => link.set({ ...link.get(), ...change });

  async function measure(): Promise<void> {
    const measured = await measureSkew(async () => (await desk.give('clock:read', {})).nowMs);
    if (measured !== null) skewMs = measured;
  }
  const measuring = setInterval(() => void measure(), measureAgainMs);

  function take({ version, change }: ChangeEvent): void {
    const before = session.get();
    if (!before || version <= before.version) return;
    if (version === before.version + 1) session.set(applyChange(before, change, version));
    else void catchUp();
  }

  /** Something was missed: the whole is asked for. */
  async function catchUp(): Promise<void> {
    const { session: whole } = await desk.give('session:read', {});
    if (whole.version > (session.get()?.version ?? 0)) session.set(whole);
  }

  socket.on('connect', () => {
    setLink({ status: 'connected', transport: toTransport(socket), refusal: null });
    socket.io.engine.on('upgrade', () => setLink({ transport: toTransport(socket) }));
    void measure();
  });
  socket.on('disconnect', (reason) => {
    if (link.get().status === 'ended') return;
    setLink({ status: 'reconnecting', transport: null });
    // A server that ends the connection is not tried again by the library.
    if (reason === 'io server disconnect') socket.connect();
  });
  socket.on('connect_error', (error: Error & { data?: { refused?: { code: RefusalCode } } }) => {
    const code = error.data?.refused?.code ?? null;
    if (code === null) return setLink({ status: 'reconnecting' });
    setLink({ status: 'ended', refusal: code });
  });
  socket.on('connection:closing', ({ closing }: { closing: number }) => {
    if (closing === closings.removed) setLink({ status: 'ended', isRemoved: true });
  });
  socket.on('session:state', (whole: Session) => session.set(whole));
  socket.on('presence:changed', (event: PresenceEvent) => online.set(event.online));
  socket.on('tables:summarised', ({ tables }: { tables: readonly TableSummary[] }) => {
    const merged = new Map(summaries.get());
    for (const summary of tables) merged.set(summary.tableId, summary);
    summaries.set(merged);
  });
  for (const name of changeEventNames) socket.on(name, take);
  socket.connect();

  return {
    session,
    online,
    summaries,
    link,
    unsaved: documents.unsaved,
    documents,
    nowMs: () => Date.now() + skewMs,
    command: desk.give,
    close() {
      clearInterval(measuring);
      documents.close();
      desk.close();
      socket.disconnect();
    },
  };
}
