// Damage done to a command before it is given: wrong types, endless words, keys of the prototype, text that is no text,
// ids that are missing, foreign or of another kind.
import type { Dice } from './dice.ts';

const strange: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  Number.NaN,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  '\u202E\u200B',
  '\uD83D',
  'é'.repeat(50_000),
  '__proto__',
  'constructor',
  [],
  [[[[]]]],
  {},
  { toString: 1 },
  { length: 1e9 },
  `par_${'z'.repeat(22)}`,
  `tab_${'z'.repeat(22)}`,
  'ses_',
  new Date(0),
  1n,
  () => 1,
  Symbol.iterator,
];

type Fields = Record<string, unknown>;

function pollute(dice: Dice, fields: Fields): Fields {
  const key = dice.pick(['__proto__', 'constructor', 'prototype', 'toJSON', 'hasOwnProperty']);
  const polluted = { ...fields };
  Object.defineProperty(polluted, key ?? '', { value: { isOrganiser: true }, enumerable: true });
  return polluted;
}

function changeOne(dice: Dice, fields: Fields): Fields {
  const key = dice.pick(Object.keys(fields)) ?? 'id';
  const old = fields[key];
  if (typeof old === 'object' && old !== null && dice.chance(60)) {
    const changed = changeOne(dice, { ...old });
    return { ...fields, [key]: Array.isArray(old) ? Object.values(changed) : changed };
  }
  return { ...fields, [key]: dice.pick(strange) };
}

function withoutOne(dice: Dice, fields: Fields): Fields {
  const gone = dice.pick(Object.keys(fields));
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== gone));
}

/** One to three damages. The result may be no object at all. */
export function mutateCommand(dice: Dice, command: Fields): unknown {
  if (dice.chance(4)) return dice.pick(strange);
  let damaged = command;
  for (let times = 1 + dice.below(3); times > 0; times -= 1) {
    const damage = dice.weighted([
      [60, changeOne],
      [20, withoutOne],
      [20, pollute],
    ]);
    damaged = damage(dice, damaged);
  }
  return damaged;
}

/** A name that no command has, or hardly. */
export const strangeName = (dice: Dice) =>
  dice.pick(['__proto__', 'constructor', '', 'vote', 'VOTE:PLACE', 'x'.repeat(10_000)]) ?? '';
