// How long the event loop kept things waiting since the last reading. While it is blocked, nobody is served.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Gauge, type Registry } from 'prom-client';

const resolutionMs = 20;
const nanoseconds = 1e9;

/** Measures until it is stopped. */
export function addEventLoopFigures(registry: Registry): { stop(): void } {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  const toSeconds = (value: number) => Math.max(0, value / nanoseconds - resolutionMs / 1000);
  new Gauge({
    name: 'umecon_event_loop_delay_seconds',
    help: 'By how much the event loop was late since the last reading: p50, p99 and max.',
    labelNames: ['quantile'],
    registers: [registry],
    collect() {
      if (delay.count === 0) return;
      this.set({ quantile: 'p50' }, toSeconds(delay.percentile(50)));
      this.set({ quantile: 'p99' }, toSeconds(delay.percentile(99)));
      this.set({ quantile: 'max' }, toSeconds(delay.max));
      delay.reset();
    },
  });
  return { stop: () => delay.disable() };
}
