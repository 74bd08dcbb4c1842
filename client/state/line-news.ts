// What is said of the line, in true order: while it is down, that it is being had again; that the server cannot save only
// while it answers and takes nothing; and of a line that comes and goes, only that it does. Pure: no timer, no screen.

export interface LineFacts {
  readonly status: 'connecting' | 'connected' | 'reconnecting' | 'ended';
  /** Whether the browser believes that there is a network. */
  readonly isOnline: boolean;
  /** The server was asked something and has not answered yet. */
  readonly isSilent: boolean;
  /** Edits that it has not acknowledged. */
  readonly unsaved: number;
}

export interface LineNews {
  readonly said: 'connected' | 'reconnecting' | 'offline' | 'unsteady' | 'cannot-save' | 'ended';
  /** Of an outage it was told, and the line has not been steady since: whoever listens has heard it. */
  readonly isTold: boolean;
  /** How often it has fallen since it was steady. */
  readonly falls: number;
  readonly isUp: boolean;
  /** Since when it is up, or down. */
  readonly sinceMs: number;
  readonly unsaved: number;
  /** Since when the server could have acknowledged something and has not. */
  readonly owedSinceMs: number;
  readonly silentSinceMs: number | null;
}

/** Shorter is not worth a word. */
const blipMs = 700;
const steadyMs = 10_000;
/** A line that is down for so long does not come and go any more. */
const longDownMs = 10_000;
const strangeMs = 10_000;
/** A silence as long as that was no round trip: what it held back is not the server's fault. */
const longSilenceMs = 3_000;

export const firstNews = (nowMs: number): LineNews => ({
  said: 'reconnecting',
  isTold: false,
  falls: 0,
  isUp: false,
  sinceMs: nowMs,
  unsaved: 0,
  owedSinceMs: nowMs,
  silentSinceMs: null,
});

export function toNews(before: LineNews, facts: LineFacts, nowMs: number): LineNews {
  const isUp = facts.status === 'connected';
  const hasTurned = isUp !== before.isUp;
  const sinceMs = hasTurned ? nowMs : before.sinceMs;
  const isSteady = isUp && nowMs - sinceMs >= steadyMs;
  const now: LineNews = {
    ...before,
    isUp,
    sinceMs,
    falls: isSteady ? 0 : before.falls + (hasTurned && !isUp ? 1 : 0),
    isTold: before.isTold && !isSteady,
    unsaved: facts.unsaved,
    owedSinceMs: isOwedAnew(before, facts, hasTurned, nowMs) ? nowMs : before.owedSinceMs,
    silentSinceMs: facts.isSilent ? (before.silentSinceMs ?? nowMs) : null,
  };
  if (facts.status === 'ended') return { ...now, said: 'ended', isTold: false, falls: 0 };
  return isUp ? { ...now, said: sayUp(now, facts, nowMs) } : sayDown(now, facts, nowMs);
}

function isOwedAnew(
  before: LineNews,
  { unsaved, isSilent }: LineFacts,
  hasTurned: boolean,
  nowMs: number,
): boolean {
  const { silentSinceMs } = before;
  const wasHeldBack = !isSilent && silentSinceMs !== null && nowMs - silentSinceMs >= longSilenceMs;
  return hasTurned || wasHeldBack || before.unsaved === 0 || unsaved < before.unsaved;
}

function sayUp(now: LineNews, { isSilent }: LineFacts, nowMs: number): LineNews['said'] {
  const isStrange = now.unsaved > 0 && nowMs - now.owedSinceMs >= strangeMs;
  if (isStrange && (!isSilent || now.said === 'cannot-save')) return 'cannot-save';
  return now.isTold && now.falls > 1 ? 'unsteady' : 'connected';
}

function sayDown(now: LineNews, { isOnline }: LineFacts, nowMs: number): LineNews {
  const downMs = nowMs - now.sinceMs;
  if (!now.isTold && downMs < blipMs) return now;
  const comesAndGoes = now.falls > 1 && downMs < longDownMs;
  const said = isOnline ? 'reconnecting' : 'offline';
  return { ...now, isTold: true, said: comesAndGoes ? 'unsteady' : said };
}

/** When something else may have to be said although nothing happens; null for never. */
export function whenToLook(news: LineNews, nowMs: number): number | null {
  const { isUp, isTold, falls, sinceMs, unsaved, owedSinceMs } = news;
  const moments = isUp
    ? [
        ...(isTold || falls > 0 ? [sinceMs + steadyMs] : []),
        ...(unsaved > 0 ? [owedSinceMs + strangeMs] : []),
      ]
    : [sinceMs + blipMs, sinceMs + longDownMs];
  const ahead = moments.filter((atMs) => atMs > nowMs);
  return ahead.length > 0 ? Math.min(...ahead) : null;
}
