// Chance: ids of 131 bits and join codes, from the machine's secure source.
import { randomInt } from 'node:crypto';
import { codeAlphabet, codeLength } from '../shared/model/code.ts';
import type { IdByPrefix } from '../shared/model/ids.ts';
import type { Chance } from './workshop/ports.ts';

const idAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const idLength = 22;

const draw = (alphabet: string, length: number) =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

export function createChance(): Chance {
  return {
    newId: <P extends keyof IdByPrefix>(prefix: P) =>
      `${prefix}_${draw(idAlphabet, idLength)}` as IdByPrefix[P],
    newCode: () => draw(codeAlphabet, codeLength),
  };
}
