// Who else is at a table and where, as the server tells it; and telling it where I am.
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import { createStore } from '../wire/store.ts';

export interface TablePresence {
  readonly ideaId?: string;
  readonly writing?: boolean;
  readonly ridesOn?: string;
  readonly x?: number;
  readonly y?: number;
}

export interface PersonAtTable {
  readonly personId: string;
  readonly name: string;
  readonly city: string;
  readonly cityIndex: number;
  readonly at: TablePresence;
}

interface State {
  readonly user?: Omit<PersonAtTable, 'personId' | 'at'> & { readonly id: string };
  readonly at?: TablePresence;
}

const tellEveryMs = 80;

/** One entry per person: of several tabs, the one that says more. */
export function readPeople(
  states: ReadonlyMap<number, State>,
  ownClient: number,
  myId: string | null,
): PersonAtTable[] {
  const people = new Map<string, PersonAtTable>();
  for (const [client, { user, at = {} }] of states) {
    if (client === ownClient || !user || user.id === myId) continue;
    const known = people.get(user.id);
    if (known && Object.keys(known.at).length > Object.keys(at).length) continue;
    const { id: personId, name, city, cityIndex } = user;
    people.set(personId, { personId, name, city, cityIndex, at });
  }
  return [...people.values()];
}

/** People as they are, and as they change: at most once per drawn frame, and only when somebody did. */
function followPeople(awareness: Awareness, myId: string | null) {
  const read = () => readPeople(awareness.getStates(), awareness.clientID, myId);
  const people = createStore<readonly PersonAtTable[]>(read());
  let frame = 0;
  function refresh(): void {
    frame = 0;
    const now = read();
    if (JSON.stringify(now) !== JSON.stringify(people.get())) people.set(now);
  }
  function follow(): void {
    if (frame === 0) frame = requestAnimationFrame(refresh);
  }
  return {
    get: people.get,
    subscribe: (listener: () => void) => {
      const leave = people.subscribe(listener);
      awareness.on('change', follow);
      refresh();
      return () => {
        leave();
        cancelAnimationFrame(frame);
        frame = 0;
        awareness.off('change', follow);
      };
    },
  };
}

const nobody = createStore<readonly PersonAtTable[]>([]);

/** The others. */
export function usePeopleAtTable(
  awareness: Awareness | null,
  myId: string | null,
): readonly PersonAtTable[] {
  const { get, subscribe } = useMemo(
    () => (awareness ? followPeople(awareness, myId) : nobody),
    [awareness, myId],
  );
  return useSyncExternalStore(subscribe, get);
}

function createTeller(awareness: Awareness) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: TablePresence = {};
  function speak(): void {
    clearTimeout(timer);
    timer = undefined;
    awareness.setLocalStateField('at', latest);
  }
  return {
    tell(at: TablePresence) {
      latest = at;
      timer ??= setTimeout(speak, tellEveryMs);
    },
    stop: () => {
      if (timer !== undefined) speak();
    },
  };
}

/** Tells where I am, at most a dozen times a second; the last word always goes out. */
export function useShowWhere(awareness: Awareness | null): (at: TablePresence) => void {
  const teller = useMemo(() => awareness && createTeller(awareness), [awareness]);
  useEffect(() => teller?.stop, [teller]);
  return useCallback((at: TablePresence) => teller?.tell(at), [teller]);
}
