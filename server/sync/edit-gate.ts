// Where edits come into a room: those of a person who has written much lately wait here until it is their time, in their
// order, and nobody else waits with them.
import { limits } from '../../shared/model/limits.ts';
import type { Verdict } from '../guard/rules.ts';
import type { Edit } from './edit.ts';
import type { Peer } from './peer.ts';
import { mostWaitingBytes } from './waiting-edits.ts';
import type { WritingRates } from './writing-rates.ts';

/** Of all connections of one person. */
const mostHeldBytes = 2 * mostWaitingBytes;

export interface EditGate {
  push(edit: Edit): void;
  /** An edit was judged: what the document had already costs nothing. */
  judged(edit: Edit, verdict: Verdict): void;
  /** Lets everything in, whoever's time it is: the server stops. */
  readonly open: () => void;
  isEmpty(): boolean;
}

export interface EditGateParts {
  readonly rates: WritingRates;
  /** It is its time. */
  readonly pass: (edit: Edit) => void;
  /** More of it waits than may. */
  readonly flooding: (from: Peer) => void;
}

interface Held {
  readonly edits: Edit[];
  bytes: number;
  readonly ofPeers: Map<Peer, number>;
  timer: NodeJS.Timeout | null;
}

const createHeld = (): Held => ({ edits: [], bytes: 0, ofPeers: new Map(), timer: null });

/** Empty for those who only look on: they write nothing. */
const personOf = ({ admission }: Peer): string => admission.personIds[0] ?? '';

export function createEditGate({ rates, pass, flooding }: EditGateParts): EditGate {
  const held = new Map<string, Held>();
  let isOpen = false;

  function letIn(edit: Edit): void {
    const person = personOf(edit.from);
    if (person !== '') rates.of(person).spend(edit.update.byteLength);
    pass(edit);
  }

  function weigh(waiting: Held, { from, update }: Edit, sign: 1 | -1): void {
    waiting.bytes += sign * update.byteLength;
    waiting.ofPeers.set(from, (waiting.ofPeers.get(from) ?? 0) + sign * update.byteLength);
  }

  function hold(person: string, edit: Edit): void {
    const waiting = held.get(person) ?? createHeld();
    const { byteLength } = edit.update;
    const ofPeer = (waiting.ofPeers.get(edit.from) ?? 0) + byteLength;
    if (ofPeer > mostWaitingBytes || waiting.bytes + byteLength > mostHeldBytes)
      return flooding(edit.from);
    held.set(person, waiting);
    weigh(waiting, edit, 1);
    waiting.edits.push(edit);
    waiting.timer ??= setTimeout(() => release(person), rates.of(person).waitMs()).unref();
  }

  function release(person: string): void {
    const waiting = held.get(person);
    if (!waiting) return;
    if (waiting.timer) clearTimeout(waiting.timer);
    const rate = rates.of(person);
    let passed = 0;
    while (passed < waiting.edits.length && rate.waitMs() === 0) {
      const edit = waiting.edits[passed];
      passed += 1;
      if (!edit) continue;
      weigh(waiting, edit, -1);
      letIn(edit);
    }
    waiting.edits.splice(0, passed);
    if (waiting.edits.length === 0) held.delete(person);
    else waiting.timer = setTimeout(() => release(person), rate.waitMs()).unref();
  }

  return {
    push(edit) {
      const person = personOf(edit.from);
      const mayPass =
        isOpen || person === '' || (!held.has(person) && rates.of(person).waitMs() === 0);
      if (mayPass) letIn(edit);
      else hold(person, edit);
    },
    judged({ from, update }, verdict) {
      const person = personOf(from);
      if (person === '') return;
      const rate = rates.of(person);
      if (verdict.kind === 'store') rate.spend(verdict.structs * limits.writtenBytesPerStruct);
      if (verdict.kind !== 'known') return;
      rate.giveBack(update.byteLength);
      release(person);
    },
    open: () => {
      isOpen = true;
      for (const { edits, timer } of held.values()) {
        if (timer) clearTimeout(timer);
        for (const edit of edits) pass(edit);
      }
      held.clear();
    },
    isEmpty: () => held.size === 0,
  };
}
