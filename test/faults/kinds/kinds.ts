// The kinds of faults by name, and which one a seed stands for.
import { createDice, shuffle } from '../dice.ts';
import { killAnytime, killAt } from './kills.ts';
import type { Fault } from './running.ts';

const kills = {
  anytime: killAnytime,
  append: killAt('append'),
  'before-commit': killAt('before-commit'),
  'before-acknowledge': killAt('before-acknowledge'),
  saving: killAt('saving'),
  'before-answer': killAt('before-answer'),
  export: killAt('export'),
} satisfies Record<string, Fault>;

export const faults = { ...kills } satisfies Record<string, Fault>;

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
