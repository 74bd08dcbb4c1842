// The moment at which the running time ends, noticed once. A page opened afterwards notices nothing.
import { useEffect, useEffectEvent, useRef } from 'react';
import { leftOn, type Timer } from '../../../shared/model/timer.ts';

/** A laptop that slept through the end should not ring an hour later. */
const lateMs = 5000;

/** Calls `onOver` when `timer` passes zero between two renders. `nowMs` is the server's time. */
export function useTimeOver(timer: Timer, nowMs: number, onOver: () => void): void {
  const before = useRef(0);
  const over = useEffectEvent(onOver);
  const leftMs = leftOn(timer, nowMs);
  const isRunning = timer.state === 'running';
  useEffect(() => {
    const wasLeft = before.current;
    before.current = isRunning ? leftMs : 0;
    if (isRunning && wasLeft > 0 && leftMs <= 0 && leftMs > -lateMs) over();
  }, [isRunning, leftMs]);
}
