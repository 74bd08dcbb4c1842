// The process itself: processor, memory, garbage collection, under the names that Prometheus' own clients use.
import { constants, PerformanceObserver } from 'node:perf_hooks';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

const microseconds = 1e6;
const gcSeconds = [0.001, 0.01, 0.05, 0.1, 0.5, 1];

const gcKinds: Readonly<Record<number, string>> = {
  [constants.NODE_PERFORMANCE_GC_MAJOR]: 'major',
  [constants.NODE_PERFORMANCE_GC_MINOR]: 'minor',
  [constants.NODE_PERFORMANCE_GC_INCREMENTAL]: 'incremental',
  [constants.NODE_PERFORMANCE_GC_WEAKCB]: 'weakcb',
};

function kindOf(detail: unknown): string {
  const kind = typeof detail === 'object' && detail && 'kind' in detail ? detail.kind : null;
  return (typeof kind === 'number' && gcKinds[kind]) || 'other';
}

function addMemory(registry: Registry): void {
  const registers = [registry];
  const heap = new Gauge({
    name: 'nodejs_heap_size_used_bytes',
    help: 'Heap in use.',
    registers,
  });
  const external = new Gauge({
    name: 'nodejs_external_memory_bytes',
    help: 'Memory outside the heap that is held by objects in it.',
    registers,
  });
  new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Memory of the process.',
    registers,
    collect() {
      const memory = process.memoryUsage();
      this.set(memory.rss);
      heap.set(memory.heapUsed);
      external.set(memory.external);
    },
  });
}

function addProcessor(registry: Registry): void {
  const registers = [registry];
  const startedAtSeconds = Date.now() / 1000 - process.uptime();
  new Gauge({
    name: 'process_start_time_seconds',
    help: 'When the process began, in seconds since 1970.',
    registers,
  }).set(startedAtSeconds);
  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'Processor time spent.',
    registers,
    collect() {
      const { user, system } = process.cpuUsage();
      this.reset();
      this.inc((user + system) / microseconds);
    },
  });
}

/** Watches the collector until it is stopped. */
export function addProcessFigures(registry: Registry): { stop(): void } {
  addMemory(registry);
  addProcessor(registry);
  const duration = new Histogram({
    name: 'nodejs_gc_duration_seconds',
    help: 'Pauses of the garbage collector, by kind.',
    labelNames: ['kind'],
    buckets: gcSeconds,
    registers: [registry],
  });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const detail: unknown = 'detail' in entry ? entry.detail : null;
      duration.observe({ kind: kindOf(detail) }, entry.duration / 1000);
    }
  });
  observer.observe({ entryTypes: ['gc'] });
  return { stop: () => observer.disconnect() };
}
