// One connection of one person to one session: its state, the commands, the documents. It comes back by itself.
import { io } from 'socket.io-client';
import type { Session } from '../../shared/model/session.ts';
import type { Done } from '../../shared/protocol/answers.ts';
import type { CommandName, CommandPayload } from '../../shared/protocol/commands.ts';
import type { TableSummary } from '../../shared/protocol/events.ts';
import {
  type ChangeEvent,
  changeEventNames,
  type PresenceEvent,
} from '../../shared/protocol/events.ts';
import { applyChange } from '../../shared/protocol/session-change.ts';
import { createCommandDesk } from './command-desk.ts';
import { createDocumentShelf, type DocumentShelf } from './document-shelf.ts';
import { followLink, type Link } from './link.ts';
import { ownWire } from './own-wire.ts';
import { pageRenewal } from './renewal.ts';
import { createRoster } from './roster.ts';
import { createServerClock } from './server-clock.ts';
import { createStore, type Store } from './store.ts';
import { followWaking } from './waking.ts';

export interface SessionConnection {
  readonly session: Store<Session | null>;
  readonly online: Store<PresenceEvent['online']>;
  /** Of those who are online, whose connection is slow. */
  readonly slow: Store<ReadonlySet<string>>;
  /** Since when somebody is away, by the server's clock, where their going was seen from here. */
  readonly awaySinceMs: Store<ReadonlyMap<string, number>>;
  /** Of the session's tables only. */
  readonly summaries: Store<ReadonlyMap<string, TableSummary>>;
  readonly link: Store<Link>;
  /** The server was asked something and has not answered yet. */
  readonly isSilent: Store<boolean>;
  readonly unsaved: Store<number>;
  readonly documents: DocumentShelf;
  /** The server's clock, in milliseconds. */
  readonly nowMs: () => number;
  readonly command: <Name extends CommandName>(
    name: Name,
    payload: CommandPayload<Name>,
  ) => Promise<Done<Name>>;
  /** Brings back a page that was crowded out; any other comes back by itself, or not at all. */
  readonly comeBack: () => void;
  readonly close: () => void;
}

const measureAgainMs = 5 * 60_000;
/** Whoever was told that it is slow wants to know when it no longer is. */
const measureSlowAgainMs = 30_000;

export interface ConnectionOptions {
  readonly token: string;
  /** Tells kept copies of documents on this device apart; null keeps none. */
  readonly keptAs: string | null;
  /** Where the server is; the page's own when left out. */
  readonly url?: string;
}

export function openSessionConnection({
  token,
  keptAs,
  url,
}: ConnectionOptions): SessionConnection {
  const socket = io(url ?? window.location.origin, {
    auth: { token, ...ownWire },
    // Also with the very first request: the server then knows at once that this is no stranger.
    transportOptions: { polling: { extraHeaders: { authorization: `Bearer ${token}` } } },
    // The link has one owner, which also begins it.
    reconnection: false,
    autoConnect: false,
    forceNew: true,
  });
  const session = createStore<Session | null>(null);
  const roster = createRoster(() => clock.nowMs());
  const summaries = createStore<ReadonlyMap<string, TableSummary>>(new Map());
  const desk = createCommandDesk(socket, (tripMs) => took(tripMs));
  const documents = createDocumentShelf(socket, keptAs);
  const { link, isSilent, took, comeBack, woken, lost, begin, stop } = followLink(socket, {
    ended: () => desk.close(),
    outdated: () => pageRenewal.outdated(),
  });
  const stopGuarding = pageRenewal.guard({
    settled: documents.settled,
    isAtRisk: () => documents.atRisk.get() > 0,
  });
  let again: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  const clock = createServerClock({
    read: async () => (await desk.give('clock:read', {})).nowMs,
    unanswered: lost,
  });
  const stopLooking = followWaking({
    eachSecond: clock.look,
    woken() {
      clock.look();
      woken();
    },
  });

  async function measure(): Promise<void> {
    await clock.measure();
    clearTimeout(again);
    const waitMs = link.get().isSlow ? measureSlowAgainMs : measureAgainMs;
    if (!isClosed) again = setTimeout(() => void measure(), waitMs);
  }

  function takeWhole(whole: Session): void {
    session.set(whole);
    summarise([]);
  }

  function take({ version, change }: ChangeEvent): void {
    const before = session.get();
    if (!before || version <= before.version) return;
    if (version === before.version + 1) takeWhole(applyChange(before, change, version));
    else void catchUp();
  }

  /** Something was missed: the whole is asked for. When that fails, the next connection brings it. */
  async function catchUp(): Promise<void> {
    const answer = await desk.give('session:read', {}).catch(() => null);
    const whole = answer?.session;
    if (whole && whole.version > (session.get()?.version ?? 0)) takeWhole(whole);
  }

  /** Takes what is new and leaves out tables that are gone. */
  function summarise(fresh: readonly TableSummary[]): void {
    const tables = session.get()?.tables ?? [];
    const before = summaries.get();
    const isSame = fresh.length === 0 && [...before.keys()].every((id) => isTable(id));
    function isTable(id: string): boolean {
      return tables.some((table) => table.id === id);
    }
    if (isSame) return;
    const all = [...before, ...fresh.map((summary) => [summary.tableId, summary] as const)];
    summaries.set(new Map(all.filter(([id]) => isTable(id))));
  }

  socket.on('connect', () => {
    roster.forget();
    void measure();
  });
  socket.on('clock:changed', ({ nowMs }: { nowMs: number }) => {
    roster.shift(nowMs - clock.nowMs());
    clock.told(nowMs);
  });
  socket.on('session:state', takeWhole);
  socket.on('presence:changed', roster.take);
  socket.on('tables:summarised', ({ tables }: { tables: readonly TableSummary[] }) =>
    summarise(tables),
  );
  for (const name of changeEventNames) socket.on(name, take);
  begin();

  return {
    session,
    online: roster.online,
    slow: roster.slow,
    awaySinceMs: roster.awaySinceMs,
    summaries,
    link,
    isSilent,
    unsaved: documents.unsaved,
    documents,
    nowMs: clock.nowMs,
    comeBack,
    command: (name, payload) => desk.give(name, payload),
    close() {
      isClosed = true;
      stop();
      stopGuarding();
      clearTimeout(again);
      stopLooking();
      roster.stop();
      documents.close();
      desk.close();
      socket.disconnect();
    },
  };
}
