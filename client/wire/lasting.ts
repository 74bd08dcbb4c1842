// What is shown of how people are connected: what gets better at once, what gets worse once it has lasted. A line that
// comes and goes would flicker on every desk.
import type { ParticipantId } from '../../shared/model/ids.ts';
import type { PresenceEvent, Transport } from '../../shared/protocol/events.ts';

const lastedMs = 8_000;

interface Standing {
  readonly way: Transport;
  readonly isSlow: boolean;
}
/** Whoever is not in it is away. */
type Standings = ReadonlyMap<ParticipantId, Standing>;

export interface Lasting {
  readonly take: (told: PresenceEvent) => void;
  readonly stop: () => void;
}

function rankOf(standing: Standing | undefined): number {
  if (!standing) return 0;
  if (standing.isSlow) return 1;
  return standing.way === 'polling' ? 2 : 3;
}

function read({ online, slow }: PresenceEvent): Standings {
  const isSlow = new Set(slow);
  const ways = Object.entries(online) as [ParticipantId, Transport][];
  return new Map(ways.map(([id, way]) => [id, { way, isSlow: isSlow.has(id) }]));
}

/** `show` is given whom to show as here, and how, whenever that may have changed. */
export function createLasting(show: (here: Standings) => void): Lasting {
  const worseSinceMs = new Map<ParticipantId, number>();
  let told: Standings = new Map();
  let shown = told;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle(id: ParticipantId, nowMs: number): Standing | undefined {
    const [before, next] = [shown.get(id), told.get(id)];
    if (!before || rankOf(next) >= rankOf(before)) {
      worseSinceMs.delete(id);
      return next;
    }
    const sinceMs = worseSinceMs.get(id) ?? nowMs;
    worseSinceMs.set(id, sinceMs);
    if (nowMs - sinceMs < lastedMs) return before;
    worseSinceMs.delete(id);
    return next;
  }

  function settleAll(): void {
    clearTimeout(timer);
    const nowMs = performance.now();
    const ids = new Set([...shown.keys(), ...told.keys()]);
    const here = [...ids].flatMap((id) => {
      const standing = settle(id, nowMs);
      return standing ? [[id, standing] as const] : [];
    });
    shown = new Map(here);
    show(shown);
    if (worseSinceMs.size === 0) return;
    const nextMs = Math.min(...worseSinceMs.values()) + lastedMs;
    timer = setTimeout(settleAll, nextMs - nowMs);
  }

  return {
    take(event) {
      told = read(event);
      settleAll();
    },
    stop: () => clearTimeout(timer),
  };
}
