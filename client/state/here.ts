// Who is here right now: on the list, and with a page open. Whoever reads this is.
import { useCallback } from 'react';
import { useMe, useOnline } from './session.tsx';

export function useIsHere(): (personId: string) => boolean {
  const online: Readonly<Record<string, string>> = useOnline();
  const myId = useMe().participant?.id;
  return useCallback(
    (personId) => personId === myId || online[personId] !== undefined,
    [online, myId],
  );
}
