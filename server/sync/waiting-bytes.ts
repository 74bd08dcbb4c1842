// How much of each person's edits waits in all documents together, for their time or for a turn: a room sees only its
// own, and somebody may have many open.

import type { Edit } from './edit.ts';
import { payerOf } from './prices.ts';

/** Over all connections and documents of one person. */
export const mostWaitingBytesOfPerson = 16 * 1024 * 1024;
/** What an edit costs beside its bytes. */
export const costOfEdit = 256;

export interface WaitingBytes {
  /** False when it would be too much; then it is not counted. */
  add(edit: Edit): boolean;
  /** It no longer waits. */
  remove(edit: Edit): void;
}

export function createWaitingBytes(): WaitingBytes {
  const bytesOf = new Map<string, number>();

  function count({ from, update }: Edit, sign: 1 | -1) {
    const person = payerOf(from.admission);
    const bytes = (bytesOf.get(person) ?? 0) + sign * (update.byteLength + costOfEdit);
    return { person, bytes };
  }

  return {
    add(edit) {
      const { person, bytes } = count(edit, 1);
      if (bytes > mostWaitingBytesOfPerson) return false;
      bytesOf.set(person, bytes);
      return true;
    },
    remove(edit) {
      const { person, bytes } = count(edit, -1);
      if (bytes > 0) bytesOf.set(person, bytes);
      else bytesOf.delete(person);
    },
  };
}
