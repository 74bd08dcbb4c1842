// Everybody who means harm, in the order in which they are measured, and before them nobody at all.
import { packets, repeats } from './floods.ts';
import type { Foe } from './foe.ts';
import { reader, writer } from './growth.ts';
import { connections, deaf, questions } from './many.ts';
import { strangers } from './strangers.ts';

const nobody: Foe = {
  name: 'nobody',
  rows: '',
  does: 'the neighbours alone',
  begin: () => Promise.resolve({ stop: () => Promise.resolve('') }),
};

export const foes: readonly Foe[] = [
  nobody,
  writer,
  reader,
  strangers,
  packets,
  connections,
  questions,
  repeats,
  deaf,
];
