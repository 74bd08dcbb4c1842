// Edits that have come and are not judged yet: each person's in their order, and of all persons always the one who has
// had least of the server's work. What waits is bounded, by connection and by person, so that nobody fills the memory.
import type { ByteBudget } from './byte-budget.ts';
import type { Waiting } from './edit.ts';
import type { Peer } from './peer.ts';
import { payerOf } from './prices.ts';
import { costOfEdit, type WaitingBytes } from './waiting-bytes.ts';

/** Bytes of one connection; several times what somebody brings along who wrote a whole evening without a network. */
export const mostWaitingBytes = 8 * 1024 * 1024;
/** Whoever was quiet may cost so much before those who pour come again: a few sentences, or a short spell offline. */
const headStart = 64 * 1024;
/** What brings nothing new costs so many times its bytes: whoever repeats comes after those who write. */
const costOfRepeat = 4;

/** What waits of one person. */
interface Hand {
  readonly edits: Waiting[];
  /** Those before it were taken. */
  at: number;
  /** What the person's work has cost so far, as of a moment when everybody's is counted from. */
  cost: number;
}

export interface WaitingEdits {
  /** False when too much of its sender waits already; the edit is then left out. */
  push(edit: Waiting): boolean;
  /** Takes the next one; undefined when there is none, or when those who have some are to wait. */
  next(): Waiting | undefined;
  /** It was judged, and brought nothing that was to be stored. */
  wasRepeat(edit: Waiting): void;
  isEmpty(): boolean;
  /** Milliseconds until one can be taken; 0 when one can be now, Infinity when there is none. */
  waitMs(): number;
  /** From now on nobody is to wait: the server stops. */
  open(): void;
}

export interface WaitingEditsParts {
  /** What one person's edits that bring nothing new may come to. Whoever has spent it waits. */
  readonly repeats: ByteBudget;
  /** What waits of everybody, in all rooms together. */
  readonly waitingBytes: WaitingBytes;
}

export function createWaitingEdits({ repeats, waitingBytes }: WaitingEditsParts): WaitingEdits {
  const hands = new Map<string, Hand>();
  const bytesOf = new WeakMap<Peer, number>();
  /** What whoever was last taken from had cost: newcomers count from a little before, so that nobody saves up more. */
  let costNow = 0;
  const costOfNewcomer = () => costNow - headStart;
  let count = 0;
  let isOpen = false;
  const waitOf = (person: string) => (isOpen ? 0 : repeats.waitMs(person));

  /** False when its connection, or its person, has too much waiting. */
  function takeOn(edit: Waiting): boolean {
    const bytes = (bytesOf.get(edit.from) ?? 0) + edit.update.byteLength;
    if (bytes > mostWaitingBytes || !waitingBytes.add(edit)) return false;
    bytesOf.set(edit.from, bytes);
    return true;
  }

  function letGo(edit: Waiting): void {
    waitingBytes.remove(edit);
    bytesOf.set(edit.from, (bytesOf.get(edit.from) ?? 0) - edit.update.byteLength);
  }

  function handOf(person: string): Hand {
    const hand = hands.get(person) ?? { edits: [], at: 0, cost: costOfNewcomer() };
    hands.set(person, hand);
    return hand;
  }

  /** Whose turn it is: who has cost least, and of those who have cost the same whoever sent the shorter edit. */
  function least(): Hand | null {
    let best: { readonly hand: Hand; readonly bytes: number } | null = null;
    for (const [person, hand] of hands) {
      const bytes = hand.edits[hand.at]?.update.byteLength;
      if (bytes === undefined) {
        if (hand.cost <= costOfNewcomer()) hands.delete(person);
        continue;
      }
      const isBefore =
        !best || hand.cost < best.hand.cost || (hand.cost === best.hand.cost && bytes < best.bytes);
      if (isBefore && waitOf(person) === 0) best = { hand, bytes };
    }
    return best?.hand ?? null;
  }

  function takeFrom(hand: Hand): Waiting | undefined {
    const edit = hand.edits[hand.at];
    if (!edit) return undefined;
    hand.at += 1;
    count -= 1;
    letGo(edit);
    costNow = Math.max(costNow, hand.cost);
    hand.cost += edit.update.byteLength + costOfEdit;
    // What was taken is let go of, without moving the rest each time.
    if (hand.at * 2 >= hand.edits.length) {
      hand.edits.splice(0, hand.at);
      hand.at = 0;
    }
    return edit;
  }

  return {
    push(edit) {
      if (!takeOn(edit)) return false;
      const hand = handOf(payerOf(edit.from.admission));
      if (hand.edits.length === hand.at) hand.cost = Math.max(hand.cost, costOfNewcomer());
      hand.edits.push(edit);
      count += 1;
      return true;
    },
    next() {
      const hand = least();
      return hand ? takeFrom(hand) : undefined;
    },
    wasRepeat({ from, update }) {
      const person = payerOf(from.admission);
      repeats.spend(person, update.byteLength + costOfEdit);
      const hand = hands.get(person);
      if (hand) hand.cost += (costOfRepeat - 1) * update.byteLength;
    },
    isEmpty: () => count === 0,
    waitMs() {
      let leastMs = Number.POSITIVE_INFINITY;
      for (const [person, { edits, at }] of hands) {
        if (edits.length > at) leastMs = Math.min(leastMs, waitOf(person));
      }
      return leastMs;
    },
    open() {
      isOpen = true;
    },
  };
}
