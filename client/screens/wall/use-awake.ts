// Keeps the screen of the projector's computer from going dark, where the browser lets a page ask for it.
import { useEffect } from 'react';

export function useAwake(): void {
  useEffect(() => {
    let lock: { release(): Promise<void> } | null = null;
    let isLeft = false;
    async function hold(): Promise<void> {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      // Refused on low battery or without https: the wall works all the same.
      const held = await navigator.wakeLock.request('screen').catch(() => null);
      if (isLeft) void held?.release();
      else lock = held;
    }
    const again = () => void hold();
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      isLeft = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
}
