// Waiting for a fact.
import type { Store } from '../../../client/wire/store.ts';

/** Resolves as soon as a watched value is as wanted. */
export function until<T>(store: Store<T>, isWanted: (value: T) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isWanted(store.get())) return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
}
