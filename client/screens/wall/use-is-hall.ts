// Whether this is a hall's screen, which is looked at from afar and never scrolled, or a phone in somebody's hand.
import { useSyncExternalStore } from 'react';

const hall = '(min-width: 62.5rem) and (min-height: 35rem)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(hall);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

export function useIsHall(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(hall).matches);
}
