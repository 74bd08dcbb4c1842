// Whether the door is locked, looked at again every few seconds while it is: every page at moments of its own, so that
// a hall that waits does not knock all at once when it is opened.
import { useCallback, useEffect, useState } from 'react';
import { type Door, routes } from '../../shared/protocol/routes.ts';
import { request } from '../wire/http.ts';

const againAfterMs = 3000;
const spreadMs = 3000;

export interface DoorLock {
  readonly isLocked: boolean;
  /** The server has just said so. */
  readonly foundLocked: () => void;
}

export function useDoorLock({ code, isLocked: wasLocked }: Door): DoorLock {
  const [isLocked, setLocked] = useState(wasLocked);
  useEffect(() => {
    if (!isLocked) return;
    let timer: ReturnType<typeof setTimeout>;
    let isLeft = false;
    async function look(): Promise<void> {
      // A look that fails says nothing; the next one may.
      const door = await request<Door>(routes.door(encodeURIComponent(code))).catch(() => null);
      if (isLeft) return;
      if (door && !door.isLocked) setLocked(false);
      else wait();
    }
    function wait(): void {
      timer = setTimeout(() => void look(), againAfterMs + Math.random() * spreadMs);
    }
    wait();
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [isLocked, code]);
  return { isLocked, foundLocked: useCallback(() => setLocked(true), []) };
}
