// One contender with one crowd: started anew, measured, and ended, whatever happens.
import type { Contender, Layout, OpenOptions } from './contender.ts';
import { type CrowdPlan, type Measured, measureCrowd } from './driver/crowd.ts';
import { warmLayout, warmUp } from './driver/warm-up.ts';
import { isSaturated, type Usage } from './machine/processor.ts';
import { round } from './report.ts';

export interface CrowdResult {
  readonly name: string;
  readonly kind: Contender['kind'];
  readonly people: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Server processor time per delivered edit. */
  readonly microseconds: number;
  readonly usage: Usage | null;
  /** Why it does not count; empty when it does. */
  readonly collapsed: string;
  readonly marks: string;
}

export const mostP99Ms = 1000;
/** Work of others beside it of this much of a core makes a result an upper bound. */
const muchOther = 0.25;

type Plan = Omit<CrowdPlan, 'people' | 'rooms' | 'writers'> & Layout;

function toCollapse({ latencies, expected, closed, refused }: Measured): string {
  const delivered = latencies.count();
  const p99 = latencies.at(0.99);
  if (refused > 0) return `${refused} honest edits refused`;
  if (closed > 0) return `${closed} connections lost`;
  if (delivered < 0.98 * expected) {
    return `${Math.round(100 - (100 * delivered) / expected)} % not delivered`;
  }
  return p99 > mostP99Ms ? 'p99 over a second' : '';
}

function toMarks(usage: Usage): string {
  const marks = isSaturated(usage) ? ['driver saturated'] : [];
  if (usage.others > muchOther) marks.push(`others ${usage.others.toFixed(1)} cores`);
  return marks.join(', ');
}

export async function runCrowd(
  contender: Contender,
  plan: Plan,
  options: OpenOptions = {},
): Promise<CrowdResult> {
  const { name, kind } = contender;
  const nothing = { p50: Number.NaN, p95: Number.NaN, p99: Number.NaN, microseconds: Number.NaN };
  const base = { name, kind, people: plan.people };
  const opened = await contender.open(options);
  try {
    await warmUp(contender.wire, await opened.arrange(warmLayout));
    const seats = await opened.arrange(plan);
    const { process } = opened;
    const measured = await measureCrowd(contender.wire, seats, process.pid, plan);
    const { latencies, usage } = measured;
    return {
      ...base,
      p50: latencies.at(0.5),
      p95: latencies.at(0.95),
      p99: latencies.at(0.99),
      microseconds: (1e6 * usage.serverSeconds) / latencies.count(),
      usage,
      collapsed: process.isGone() ? 'the server died' : toCollapse(measured),
      marks: toMarks(usage),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...base, ...nothing, usage: null, collapsed: `failed: ${message}`, marks: '' };
  } finally {
    await opened.close();
  }
}

export const crowdHead = [
  'server',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'µs per delivered edit',
  'server',
  'driver (delay p99 ms)',
  '',
];

export function toCrowdRow(result: CrowdResult): (string | number)[] {
  const { name, p50, p95, p99, microseconds, usage, collapsed, marks } = result;
  const remark = [collapsed && `collapsed: ${collapsed}`, marks].filter(Boolean).join('; ');
  return [
    name,
    p50,
    p95,
    p99,
    microseconds,
    usage ? `${usage.server.toFixed(2)} cores` : '–',
    usage ? `${usage.driver.toFixed(2)} (${usage.driverDelayP99Ms.toFixed(0)})` : '–',
    remark,
  ];
}

/** The same on one line, for who watches. */
export const toLine = (result: CrowdResult): string =>
  toCrowdRow(result)
    .map((cell) => (typeof cell === 'number' ? round(cell) : cell))
    .join(' · ');

/** The best of the peers by a value that should be small; collapsed ones do not count. */
export function bestPeer(
  results: readonly CrowdResult[],
  valueOf: (result: CrowdResult) => number,
): { readonly name: string; readonly value: number } | null {
  const [best] = results
    .filter(({ kind, collapsed }) => kind === 'peer' && collapsed === '')
    .map((result) => ({ name: result.name, value: valueOf(result) }))
    .toSorted((a, b) => a.value - b.value);
  return best ?? null;
}
