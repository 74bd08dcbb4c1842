// Choices of this device: sound, theme, board or list. They are nobody else's business and never leave it.
import { useSyncExternalStore } from 'react';
import { createStore, type Store } from '../wire/store.ts';
import { readKept, writeKept } from './kept.ts';

const stores = new Map<string, Store<string | null>>();

function storeOf(name: string): Store<string | null> {
  const store = stores.get(name) ?? createStore(readKept(name));
  stores.set(name, store);
  return store;
}

/** The choice of a name (null before anybody chose), and how to change it. All users of a name see the same. */
export function usePreference(
  name: string,
): readonly [value: string | null, set: (value: string | null) => void] {
  const store = storeOf(name);
  const value = useSyncExternalStore(store.subscribe, store.get);
  const set = (next: string | null) => {
    writeKept(name, next);
    store.set(next);
  };
  return [value, set];
}
