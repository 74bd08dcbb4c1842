// What the runner knows of a workload.
import type { Options } from '../options.ts';
import type { Report } from '../report.ts';

export interface Workload {
  readonly name: string;
  /** Left out of a run of everything. */
  readonly isByNameOnly?: true;
  /** `say` tells how far it has come. */
  run(options: Options, say: (line: string) => void): Promise<Report>;
}
