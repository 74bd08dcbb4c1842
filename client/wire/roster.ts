// Who is connected and how, as the server tells it, and since when somebody is not.
import type { PresenceEvent } from '../../shared/protocol/events.ts';
import { createLasting } from './lasting.ts';
import { createStore, type Store } from './store.ts';

export interface Roster {
  readonly online: Store<PresenceEvent['online']>;
  readonly slow: Store<ReadonlySet<string>>;
  readonly awaySinceMs: Store<ReadonlyMap<string, number>>;
  readonly take: (event: PresenceEvent) => void;
  /** What was known is old: who has gone meanwhile went nobody knows when. */
  readonly forget: () => void;
  /** The server's clock was set by so many milliseconds: people are away for as long as before. */
  readonly shift: (byMs: number) => void;
  readonly stop: () => void;
}

export function createRoster(nowMs: () => number): Roster {
  const online = createStore<PresenceEvent['online']>({});
  const slow = createStore<ReadonlySet<string>>(new Set());
  const awaySinceMs = createStore<ReadonlyMap<string, number>>(new Map());
  let isOld = true;
  let told: PresenceEvent['online'] = {};
  const lasting = createLasting((here) => {
    slow.set(new Set([...here].filter(([, { isSlow }]) => isSlow).map(([id]) => id)));
    online.set(Object.fromEntries([...here].map(([id, { way }]) => [id, way])));
  });

  function toAway(event: PresenceEvent): ReadonlyMap<string, number> {
    const isHere = (id: string) => id in event.online;
    const known = [...awaySinceMs.get()].filter(([id]) => !isHere(id));
    const gone = isOld ? [] : Object.keys(told).filter((id) => !isHere(id));
    return new Map([...known, ...gone.map((id) => [id, nowMs()] as const)]);
  }

  return {
    online,
    slow,
    awaySinceMs,
    take(event) {
      awaySinceMs.set(toAway(event));
      isOld = false;
      told = event.online;
      lasting.take(event);
    },
    forget() {
      isOld = true;
    },
    shift(byMs) {
      awaySinceMs.set(new Map([...awaySinceMs.get()].map(([id, ms]) => [id, ms + byMs])));
    },
    stop: lasting.stop,
  };
}
