// How much of each person's edits waits in all documents together, for their time or for a turn: a room sees only its
// own, and somebody may have many open.
import type { Edit } from './edit.ts';
import { payerOf } from './prices.ts';

/** Over all connections and documents of one person. */
export const mostWaitingBytesOfPerson = 16 * 1024 * 1024;
/** Of everybody. Beyond it only those may add to it of whom little waits: a crowd that pours keeps nobody else out. */
export const mostWaitingBytesInAll = 128 * 1024 * 1024;
export const fewWaitingBytes = 512 * 1024;
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
  let inAll = 0;

  const sizeOf = ({ update }: Edit) => update.byteLength + costOfEdit;

  return {
    add(edit) {
      const person = payerOf(edit.from.admission);
      const size = sizeOf(edit);
      const bytes = (bytesOf.get(person) ?? 0) + size;
      const isMuch = inAll + size > mostWaitingBytesInAll;
      if (bytes > (isMuch ? fewWaitingBytes : mostWaitingBytesOfPerson)) return false;
      bytesOf.set(person, bytes);
      inAll += size;
      return true;
    },
    remove(edit) {
      const person = payerOf(edit.from.admission);
      const size = sizeOf(edit);
      const bytes = (bytesOf.get(person) ?? 0) - size;
      inAll -= size;
      if (bytes > 0) bytesOf.set(person, bytes);
      else bytesOf.delete(person);
    },
  };
}
