// Watches a value of the wire from a component.
import { useSyncExternalStore } from 'react';
import type { Store } from '../wire/store.ts';

export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
