// What many runs come to, as figures and as lines to read.
import { isFailed } from './campaign.ts';
import { type Kind, kinds } from './kinds/kinds.ts';
import type { RunResult } from './run.ts';

export interface KindFigures {
  readonly kind: Kind;
  readonly runs: number;
  readonly hit: number;
  readonly missed: number;
  readonly failed: number;
}

export interface Figures {
  readonly runs: number;
  readonly byKind: readonly KindFigures[];
  readonly edits: number;
  readonly votes: number;
  readonly commitments: number;
  readonly lost: number;
  readonly doubled: number;
  readonly otherViolations: number;
  readonly failedSeeds: readonly number[];
  readonly starts: number;
  readonly startMedianMs: number;
  readonly startSlowestMs: number;
  readonly tookMs: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

export function toFigures(results: readonly RunResult[]): Figures {
  const starts = results.flatMap(({ startsMs }) => startsMs).sort((a, b) => a - b);
  const ofRule = (wanted: readonly string[]) =>
    results.flatMap(({ violations }) => violations).filter(({ rule }) => wanted.includes(rule));
  const lost = ofRule(['lost', 'outdated']).length;
  const doubled = ofRule(['doubled', 'over-budget']).length;
  return {
    runs: results.length,
    byKind: kinds.flatMap((kind) => {
      const own = results.filter((result) => result.kind === kind);
      if (own.length === 0) return [];
      return {
        kind,
        runs: own.length,
        hit: sum(own.map(({ kills }) => kills.hit)),
        missed: sum(own.map(({ kills }) => kills.missed)),
        failed: own.filter(isFailed).length,
      };
    }),
    edits: sum(results.map(({ acknowledged }) => acknowledged.edits)),
    votes: sum(results.map(({ acknowledged }) => acknowledged.votes)),
    commitments: sum(results.map(({ acknowledged }) => acknowledged.commitments)),
    lost,
    doubled,
    otherViolations: sum(results.map(({ violations }) => violations.length)) - lost - doubled,
    failedSeeds: results.filter(isFailed).map(({ seed }) => seed),
    starts: starts.length,
    startMedianMs: starts[Math.floor(starts.length / 2)] ?? 0,
    startSlowestMs: starts.at(-1) ?? 0,
    tookMs: sum(results.map(({ tookMs }) => tookMs)),
  };
}

/** The kinds of faults as a table of Markdown. */
export function toTable({ byKind }: Figures): string[] {
  return [
    '| fault | runs | hit its point | came too late | failed |',
    '|---|---:|---:|---:|---:|',
    ...byKind.map(
      ({ kind, runs, hit, missed, failed }) =>
        `| \`${kind}\` | ${runs} | ${hit} | ${missed} | ${failed} |`,
    ),
  ];
}

export function toLines(figures: Figures): string[] {
  const { runs, edits, votes, commitments, lost, doubled, otherViolations } = figures;
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  return [
    `${runs} runs in ${seconds(figures.tookMs)} s, ${seconds(figures.tookMs / Math.max(1, runs))} s each`,
    `acknowledged: ${edits} edits, ${votes} votes, ${commitments} commitments`,
    `lost: ${lost}, doubled: ${doubled}, otherwise wrong: ${otherViolations}`,
    `${figures.starts} starts: median ${Math.round(figures.startMedianMs)} ms, slowest ${Math.round(figures.startSlowestMs)} ms`,
    `seeds that failed: ${figures.failedSeeds.join(', ') || 'none'}`,
  ];
}
