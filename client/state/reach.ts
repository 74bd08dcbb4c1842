// How each person is reached right now, as a facilitator wants to know it.
import { useCallback } from 'react';
import { useSessionValue } from './session-context.ts';
import { useStore } from './use-store.ts';

/** `slow` goes before the slower way: it says what is felt. */
export type Reach = 'well' | 'slower-way' | 'slow' | 'away';

export function useReach(): (personId: string) => Reach {
  const { connection } = useSessionValue();
  const online: Readonly<Record<string, string>> = useStore(connection.online);
  const slow = useStore(connection.slow);
  return useCallback(
    (personId) => {
      const way = online[personId];
      if (way === undefined) return 'away';
      if (slow.has(personId)) return 'slow';
      return way === 'polling' ? 'slower-way' : 'well';
    },
    [online, slow],
  );
}

/** Since when somebody is away, in milliseconds; null when their going was not seen from here. */
export function useAwaySinceMs(personId: string): number | null {
  const { connection } = useSessionValue();
  return useStore(connection.awaySinceMs).get(personId) ?? null;
}
