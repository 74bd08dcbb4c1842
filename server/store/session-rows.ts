// Sessions as their rows hold them. A row that holds none is named in the log and hides only itself: whoever asks for it
// is refused session/damaged, and every list goes on without it.
import { isDeepStrictEqual } from 'node:util';
import { crc32 } from 'node:zlib';
import { Refusal } from '../../shared/model/refusal.ts';
import { type Session, storedSession } from '../../shared/model/session.ts';
import type { Log } from '../log.ts';
import { fillIn } from './stored-session.ts';

/** A damaged row may hold anything in any column, or be beyond reading: then `state` is null. */
export interface SessionRow {
  readonly id: string;
  readonly code: unknown;
  readonly version: unknown;
  readonly state: unknown;
}

/** A session is no less one because a limit has become narrower since it was made. */
const pardoned: ReadonlySet<string> = new Set(['too_big', 'too_small']);
/** Beyond that all are looked at anew, which costs only time. */
const mostKnown = 10_000;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no JSON is no session
  }
}

/** Fields that came later have their defaults. Null when it is no session. */
function toSession(kept: unknown): Session | null {
  const parsed = storedSession.safeParse(kept);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.every(({ code }) => pardoned.has(code)) ? (kept as Session) : null;
}

const isOf = ({ id, code, version }: SessionRow, session: Session) =>
  session.id === id && session.code === code && session.version === version;

export interface SessionRows {
  /** Refuses session/damaged. */
  read(row: SessionRow): Session;
  /** Those that can be read. */
  readAll(rows: readonly SessionRow[]): Session[];
  /** This state is one of ours, so it needs no second look. */
  wrote(id: string, state: string): void;
}

export function createSessionRows(logger: Log): SessionRows {
  /** The checksums of states that need no second look: a busy session is read often. */
  const sound = new Map<string, number>();
  const named = new Set<string>();

  function remember(id: string, state: string): void {
    if (sound.size >= mostKnown) sound.clear();
    sound.set(id, crc32(state));
  }

  function readSound(row: SessionRow): Session | null {
    const { id, state } = row;
    if (typeof state !== 'string') return null;
    const kept = parseJson(state);
    if (sound.get(id) === crc32(state)) return kept as Session;
    const session = toSession(fillIn(kept));
    if (!session || !isOf(row, session)) return null;
    if (isDeepStrictEqual(session, kept)) remember(id, state);
    return session;
  }

  function name({ id }: SessionRow): void {
    if (named.has(id)) return;
    named.add(id);
    logger.error({ session: id }, 'a session is damaged and is left out');
  }

  return {
    wrote: remember,
    read(row) {
      const session = readSound(row);
      if (session) return session;
      name(row);
      throw new Refusal('session/damaged');
    },
    readAll: (rows) =>
      rows.flatMap((row) => {
        const session = readSound(row);
        if (!session) name(row);
        return session ?? [];
      }),
  };
}
