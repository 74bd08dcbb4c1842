// Whether the door is locked, looked at again every few seconds while it is: every page at moments of its own, so that
// a hall that waits does not knock all at once when it is opened.
import { useCallback, useEffect, useRef, useState } from 'react';
import { routes } from '../../shared/protocol/paths.ts';
import type { Door } from '../../shared/protocol/routes.ts';
import { request } from '../wire/http.ts';

const againAfterMs = 3000;
const spreadMs = 3000;

export interface DoorLock {
  readonly isLocked: boolean;
  /** Waits before the door, which the server has just said is locked, until it is opened. */
  readonly whenOpen: () => Promise<void>;
}

export function useDoorLock({ code, isLocked: wasLocked }: Door): DoorLock {
  const [isLocked, setLocked] = useState(wasLocked);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    if (!isLocked) return;
    let timer: ReturnType<typeof setTimeout>;
    let isLeft = false;
    async function look(): Promise<void> {
      // A look that fails says nothing; the next one may.
      const door = await request<Door>(routes.door(encodeURIComponent(code))).catch(() => null);
      if (isLeft) return;
      if (!door || door.isLocked) return wait();
      setLocked(false);
      for (const goOn of waiting.current.splice(0)) goOn();
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
  const whenOpen = useCallback(
    () =>
      new Promise<void>((goOn) => {
        waiting.current.push(goOn);
        setLocked(true);
      }),
    [],
  );
  return { isLocked, whenOpen };
}
