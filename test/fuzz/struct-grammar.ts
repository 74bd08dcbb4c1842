// Yjs's own grammar of what an update says, V1, with every kind of content in every wrong place: bytes as a program would
// send them that was never an editor.
import * as encoding from 'lib0/encoding';
import type { Dice } from './dice.ts';

/** What a hostile writer has learnt of the room. */
export interface Ground {
  /** Client ids it may write under. */
  readonly own: readonly number[];
  /** Client ids of others. */
  readonly others: readonly number[];
  /** How far a client's structs reach. */
  reach(client: number): number;
  readonly ideas: readonly string[];
}

const roots = ['ideas', 'places', 'groups', 'members', 'readings', 'statement'];
const strangeRoots = ['brief', '', '__proto__', 'constructor', 'idéer', 'x'.repeat(300)];
const keys = ['text', 'kind', 'ridesOn', 'createdAt', 'title', '__proto__', 'toString', '', '鎌倉'];
const hugeNumbers = [2 ** 16, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 48, Number.MAX_SAFE_INTEGER];
const strings = ['å', '鎌倉', '👩‍🌾', '\uD83D', '', 'ljus', 'x'.repeat(2000), '{"a":', '\u0000'];
const values = [null, undefined, true, 7, -0.5, 'ord', [1, [2]], { x: 1, y: { __proto__: 1 } }];

const pick = <T>(dice: Dice, list: readonly [T, ...T[]] | readonly T[]): T => {
  const found = dice.pick(list);
  if (found === undefined && list.length === 0) throw new Error('nothing to pick from');
  return found as T;
};

export const hugeNumber = (dice: Dice) => pick(dice, hugeNumbers);

export function anyClient(dice: Dice, { own, others }: Ground): number {
  return dice.weighted<() => number>([
    [65, () => pick(dice, own)],
    [20, () => dice.pick(others) ?? 0],
    [12, () => dice.below(2 ** 31)],
    [3, () => pick(dice, [0, ...hugeNumbers])],
  ])();
}

/** Before, at or behind the end of what is there. */
export function anyClock(dice: Dice, end: number): number {
  return dice.weighted<() => number>([
    [70, () => end],
    [15, () => (end > 0 ? dice.below(end) : 0)],
    [10, () => end + 1 + dice.below(5)],
    [5, () => hugeNumber(dice)],
  ])();
}

const small = (dice: Dice) => (dice.chance(3) ? hugeNumber(dice) : 1 + dice.below(4));

/** Writes content of one kind; the number is how Yjs names it in the info byte. */
const contents: readonly ((encoder: encoding.Encoder, dice: Dice) => void)[] = [
  /* 0 garbage collected */ (encoder, dice) => encoding.writeVarUint(encoder, small(dice)),
  /* 1 deleted */ (encoder, dice) => encoding.writeVarUint(encoder, small(dice)),
  /* 2 JSON */ (encoder, dice) => {
    const count = small(dice);
    encoding.writeVarUint(encoder, count);
    for (let at = 0; at < Math.min(count, 4); at += 1) {
      encoding.writeVarString(encoder, pick(dice, ['1', 'undefined', '{"a":1}', '{', '"ord"']));
    }
  },
  /* 3 binary */ (encoder, dice) =>
    encoding.writeVarUint8Array(encoder, new Uint8Array(dice.below(40))),
  /* 4 string */ (encoder, dice) => encoding.writeVarString(encoder, pick(dice, strings)),
  /* 5 embed */ (encoder, dice) => encoding.writeVarString(encoder, pick(dice, ['{}', '[', '1'])),
  /* 6 format */ (encoder, dice) => {
    encoding.writeVarString(encoder, pick(dice, ['bold', 'link', '__proto__', '']));
    encoding.writeVarString(encoder, pick(dice, ['{}', 'null', '"javascript:1"', '{"href"']));
  },
  /* 7 type */ (encoder, dice) => {
    const kind = dice.below(9);
    encoding.writeVarUint(encoder, kind);
    if (kind === 3 || kind === 5)
      encoding.writeVarString(encoder, pick(dice, ['paragraph', 'script']));
  },
  /* 8 any */ (encoder, dice) => {
    const count = small(dice);
    encoding.writeVarUint(encoder, count);
    for (let at = 0; at < Math.min(count, 4); at += 1)
      encoding.writeAny(encoder, pick(dice, values));
  },
  /* 9 document */ (encoder, dice) => {
    encoding.writeVarString(encoder, pick(dice, ['sub', '', 'x'.repeat(200)]));
    encoding.writeAny(
      encoder,
      pick(dice, [{}, { autoLoad: true }, { meta: { a: 1 } }, null as never]),
    );
  },
  /* 10 skipped */ (encoder, dice) => encoding.writeVarUint(encoder, small(dice)),
];

function writeId(encoder: encoding.Encoder, dice: Dice, ground: Ground): void {
  const client = anyClient(dice, ground);
  encoding.writeVarUint(encoder, client);
  const end = ground.reach(client);
  encoding.writeVarUint(
    encoder,
    dice.chance(85) && end > 0 ? dice.below(end) : anyClock(dice, end),
  );
}

function writeParent(encoder: encoding.Encoder, dice: Dice, ground: Ground): void {
  const isRoot = dice.chance(65);
  encoding.writeVarUint(encoder, isRoot ? 1 : 0);
  if (isRoot) encoding.writeVarString(encoder, pick(dice, dice.chance(85) ? roots : strangeRoots));
  else writeId(encoder, dice, ground);
}

/** One struct. Its neighbours and parent may be anything that is there, or is not. */
export function writeStruct(encoder: encoding.Encoder, dice: Dice, ground: Ground): void {
  const kind = dice.chance(97) ? dice.below(contents.length) : 11 + dice.below(20);
  const hasOrigin = dice.chance(35);
  const hasRightOrigin = dice.chance(25);
  const hasKey = dice.chance(45);
  const flags = (hasOrigin ? 0x80 : 0) | (hasRightOrigin ? 0x40 : 0) | (hasKey ? 0x20 : 0);
  encoding.writeUint8(encoder, kind | flags);
  const isItem = kind !== 0 && kind !== 10;
  if (isItem && hasOrigin) writeId(encoder, dice, ground);
  if (isItem && hasRightOrigin) writeId(encoder, dice, ground);
  if (isItem && !hasOrigin && !hasRightOrigin) {
    writeParent(encoder, dice, ground);
    if (hasKey) encoding.writeVarString(encoder, pick(dice, [...keys, ...ground.ideas]));
  }
  contents[kind]?.(encoder, dice);
}
