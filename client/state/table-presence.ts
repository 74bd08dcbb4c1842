// Who else is at a table and where, as the server tells it; and telling it where I am.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Awareness } from 'y-protocols/awareness';

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
  readonly user?: {
    readonly id: string;
    readonly name: string;
    readonly city: string;
    readonly cityIndex: number;
  };
  readonly at?: TablePresence;
}

const tellEveryMs = 80;

/** One entry per person: of several tabs, the one that says more. */
function readPeople(awareness: Awareness, myId: string | null): PersonAtTable[] {
  const people = new Map<string, PersonAtTable>();
  for (const [clientId, state] of awareness.getStates() as Map<number, State>) {
    const { user, at = {} } = state;
    if (clientId === awareness.clientID || !user || user.id === myId) continue;
    const known = people.get(user.id);
    if (known && Object.keys(known.at).length > Object.keys(at).length) continue;
    const { id: personId, name, city, cityIndex } = user;
    people.set(personId, { personId, name, city, cityIndex, at });
  }
  return [...people.values()];
}

export function usePeopleAtTable(
  awareness: Awareness | null,
  myId: string | null,
): readonly PersonAtTable[] {
  const [people, setPeople] = useState<readonly PersonAtTable[]>([]);
  useEffect(() => {
    if (!awareness) return;
    let frame = 0;
    const read = () => {
      frame = 0;
      const now = readPeople(awareness, myId);
      setPeople((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    const follow = () => {
      if (frame === 0) frame = requestAnimationFrame(read);
    };
    read();
    awareness.on('change', follow);
    return () => {
      cancelAnimationFrame(frame);
      awareness.off('change', follow);
    };
  }, [awareness, myId]);
  return people;
}

/** Tells where I am, at most a dozen times a second; the last word always goes out. */
export function useShowWhere(awareness: Awareness | null): (at: TablePresence) => void {
  const pending = useRef<TablePresence | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(
    (at: TablePresence) => {
      pending.current = at;
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        awareness?.setLocalStateField('at', pending.current);
      }, tellEveryMs);
    },
    [awareness],
  );
}
