// The command line of the benchmark: which workloads, whom to compare, and how.
import { parseArgs } from 'node:util';
import type { Contender } from './contender.ts';
import { contenders } from './contenders.ts';

export interface Options {
  /** Empty for all. */
  readonly workloads: readonly string[];
  readonly contenders: readonly Contender[];
  /** Sizes of the room, where the workload has them; null for its own. */
  readonly people: readonly number[] | null;
  readonly measuredMs: number;
  readonly isWritten: boolean;
  /** Before other work of the machine. */
  readonly isAhead: boolean;
}

export const usage = `npm run bench -- [workload …] [--only ours,hocuspocus] [--people 200,400] [--seconds 6] [--ahead] [--write]`;

const toList = (text: string | undefined) => text?.split(',').filter((part) => part !== '') ?? null;

function choose(only: readonly string[] | null): readonly Contender[] {
  const unknown = only?.find((name) => !contenders.some((one) => one.name === name));
  if (unknown) throw new Error(`nobody is called ${unknown}\n${usage}`);
  return contenders.filter(({ name }) => only === null || only.includes(name));
}

/** Throws what is wrong with the command line. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      people: { type: 'string' },
      seconds: { type: 'string', default: '6' },
      write: { type: 'boolean', default: false },
      ahead: { type: 'boolean', default: false },
    },
  });
  return {
    workloads: positionals,
    contenders: choose(toList(values.only)),
    people: toList(values.people)?.map(Number) ?? null,
    measuredMs: Number(values.seconds) * 1000,
    isWritten: values.write,
    isAhead: values.ahead,
  };
}
