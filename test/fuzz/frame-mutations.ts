// Damage done to frames that honest people have sent: bits turned, bytes gone, doubled or from elsewhere, numbers made
// huge, another encoding.
import * as Y from 'yjs';
import { syncKind } from '../../shared/protocol/frames.ts';
import type { Dice } from './dice.ts';
import { toSyncFrame } from './frame-grammar.ts';

const without = (bytes: Uint8Array, from: number, to: number) =>
  Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)]);
const withIn = (bytes: Uint8Array, at: number, more: Iterable<number>) =>
  Uint8Array.from([...bytes.subarray(0, at), ...more, ...bytes.subarray(at)]);
/** The largest whole number as lib0 writes it. */
const huge = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f];

function damage(dice: Dice, bytes: Uint8Array, others: readonly Uint8Array[]): Uint8Array {
  const at = dice.below(bytes.length);
  const length = 1 + dice.below(6);
  switch (dice.below(7)) {
    case 0: {
      const turned = bytes.slice();
      turned[at] = (turned[at] ?? 0) ^ (1 << dice.below(8));
      return turned;
    }
    case 1:
      return without(bytes, at, at + length);
    case 2:
      return withIn(bytes, at, bytes.subarray(at, at + length));
    case 3:
      return bytes.slice(0, at);
    case 4:
      return withIn(without(bytes, at, at + 1), at, huge);
    case 5: {
      const other = dice.pick(others) ?? bytes;
      const from = dice.below(other.length);
      return withIn(without(bytes, at, at + length), at, other.subarray(from, from + length));
    }
    default:
      return bytes.map((byte, index) => (index === at ? dice.below(256) : byte));
  }
}

/** A frame of a damaged update; in its frame the length is right again, so that the damage is looked at. */
export function mutate(dice: Dice, update: Uint8Array, others: readonly Uint8Array[]): Uint8Array {
  if (dice.chance(3)) return toSyncFrame(syncKind.update, Y.convertUpdateFormatV1ToV2(update));
  let damaged = update;
  const times = 1 + dice.below(2);
  for (let time = 0; time < times && damaged.length > 0; time += 1) {
    damaged = damage(dice, damaged, others);
  }
  const kind = dice.chance(85) ? syncKind.update : syncKind.step2;
  const frame = toSyncFrame(kind, damaged);
  // Rarely the frame itself: such a one ends the connection.
  return dice.chance(4) ? damage(dice, frame, others) : frame;
}
