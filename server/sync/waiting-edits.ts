// Edits that have come and are not judged yet, in their order. What waits of one connection is bounded: whoever sends
// faster than can be judged would otherwise fill the memory.
import type { Waiting } from './edit.ts';
import type { Peer } from './peer.ts';

/** Bytes; several times what somebody brings along who wrote a whole evening without a network. */
export const mostWaitingBytes = 8 * 1024 * 1024;
/** What was taken is let go of after so many. */
const tidiedEvery = 1000;

export interface WaitingEdits {
  /** False when too much of its sender waits already; the edit is then left out. */
  push(edit: Waiting): boolean;
  /** Takes the one that came first. */
  next(): Waiting | undefined;
  isEmpty(): boolean;
}

export function createWaitingEdits(): WaitingEdits {
  const bytesOf = new WeakMap<Peer, number>();
  let edits: Waiting[] = [];
  let at = 0;

  function weigh({ from, update }: Waiting, sign: 1 | -1): number {
    const bytes = (bytesOf.get(from) ?? 0) + sign * update.byteLength;
    bytesOf.set(from, bytes);
    return bytes;
  }

  return {
    push(edit) {
      if (weigh(edit, 1) > mostWaitingBytes) {
        weigh(edit, -1);
        return false;
      }
      edits.push(edit);
      return true;
    },
    next() {
      const edit = edits[at];
      if (!edit) return undefined;
      at += 1;
      weigh(edit, -1);
      if (at === edits.length || at === tidiedEvery) {
        edits = edits.slice(at);
        at = 0;
      }
      return edit;
    },
    isEmpty: () => edits.length === 0,
  };
}
