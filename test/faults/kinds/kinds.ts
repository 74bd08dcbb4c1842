// The kinds of faults by name, and which one a seed stands for.
import { createDice, shuffle } from '../dice.ts';
import { askToStop } from './asked-to-stop.ts';
import { killWhileMerging } from './compaction.ts';
import { fillDisk, makeReadOnly, slowDown } from './disks.ts';
import { killAnytime, killAt } from './kills.ts';
import type { Fault } from './running.ts';
import { killWhileMigrating, killWhileStarting } from './starting.ts';
import { startSecond } from './two-processes.ts';

const kills = {
  anytime: killAnytime,
  append: killAt('append'),
  'before-commit': killAt('before-commit'),
  'before-acknowledge': killAt('before-acknowledge'),
  saving: killAt('saving'),
  'before-answer': killAt('before-answer'),
  compaction: killWhileMerging,
  migration: killWhileMigrating,
  starting: killWhileStarting,
  export: killAt('export'),
} satisfies Record<string, Fault>;

export const faults = {
  ...kills,
  sigterm: askToStop,
  'disk-full': fillDisk,
  'read-only': makeReadOnly,
  'two-processes': startSecond,
  'slow-disk': slowDown,
} satisfies Record<string, Fault>;

export type Kind = keyof typeof faults;
export const kinds = Object.keys(faults) as Kind[];
const killKinds = Object.keys(kills) as Kind[];

/** Reads a list as `kill,disk-full`; `kill` stands for all that end the server without warning. */
export function readKinds(list: string): Kind[] {
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => name !== 'kill' && !kinds.includes(name as Kind));
  if (unknown.length > 0) {
    throw new Error(`no such kind: ${unknown.join(', ')}. There are kill, ${kinds.join(', ')}.`);
  }
  return names.flatMap((name) => (name === 'kill' ? killKinds : [name as Kind]));
}

/** Every kind comes as often as any other, in an order that changes. */
export function kindOf(seed: number, among: readonly Kind[]): Kind {
  const turn = Math.floor(seed / among.length);
  const kind = shuffle(createDice(turn), among)[seed % among.length];
  if (!kind) throw new Error('there is no kind to choose from');
  return kind;
}
