// Compares this copy with what the server told of its own. Only copies that hold the same edits can be compared, and
// only when nothing of one's own is under way.
import { type Doc, encodeStateVector } from 'yjs';
import { readHash } from '../../shared/document/content-hash.ts';

export interface Told {
  readonly vector: Uint8Array;
  readonly hash: number;
}

export interface Comparison {
  /** In bites between which the page can breathe. A newer one takes its place. */
  told(told: Told): void;
  stop(): void;
}

const breath = () => new Promise((resolve) => setTimeout(resolve));
const isSame = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** `isAtRest`: synchronised, and nothing unsaved. `differs` is told what this copy says. */
export function createComparison(
  doc: Doc,
  isAtRest: () => boolean,
  differs: (hash: number) => void,
): Comparison {
  let isCurrent = { now: true };
  /** Whatever is being read belongs to a document that is no more. */
  function giveUp(): void {
    isCurrent.now = false;
    isCurrent = { now: true };
  }
  doc.on('update', giveUp);

  async function compare({ vector, hash }: Told): Promise<void> {
    giveUp();
    const mine = isCurrent;
    if (!isAtRest() || !isSame(encodeStateVector(doc), vector)) return;
    const reading = readHash(doc);
    while (mine.now) {
      const { done, value } = reading.next();
      if (!done) await breath();
      else if (value === hash || !isAtRest()) return;
      else return differs(value);
    }
  }

  return {
    told: (told) => void compare(told),
    stop() {
      giveUp();
      doc.off('update', giveUp);
    },
  };
}
