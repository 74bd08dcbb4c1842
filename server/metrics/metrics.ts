// All that can be seen of the server from outside, in one text. It is read by whoever runs it, never by guests.
import { addEventLoopFigures } from './event-loop.ts';
import { createFigures, type Figures } from './figures.ts';
import { addLoadFigures, type Loads } from './load-figures.ts';
import { addProcessFigures } from './process-figures.ts';

export interface Metrics extends Pick<Figures, 'sync' | 'commanded' | 'letGo' | 'refused'> {
  readonly mediaType: string;
  /** From now on what there is right now is told too. */
  readonly follow: (loads: Loads) => void;
  /** Everything in Prometheus' text format. */
  readonly read: () => Promise<string>;
  readonly close: () => void;
}

export function openMetrics(): Metrics {
  const { registry, sync, commanded, letGo, refused } = createFigures();
  const watchers = [addEventLoopFigures(registry), addProcessFigures(registry)];
  return {
    sync,
    commanded,
    letGo,
    refused,
    mediaType: registry.contentType,
    follow: (loads) => addLoadFigures(registry, loads),
    read: () => registry.metrics(),
    close() {
      for (const watcher of watchers) watcher.stop();
    },
  };
}
