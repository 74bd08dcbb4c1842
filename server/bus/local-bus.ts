// The bus within one process: listeners are told at once, in the order of publication.
import type { Bus, SessionEvent } from '../workshop/ports.ts';

export function createLocalBus(): Bus {
  const listeners = new Set<(event: SessionEvent) => void>();
  return {
    publish(event) {
      for (const listener of listeners) listener(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
