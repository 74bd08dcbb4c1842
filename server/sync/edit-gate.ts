// Where edits come into a room: those of a person who has written much lately wait here until it is their time, in their
// order, and nobody else waits with them.
import { limits } from '../../shared/model/limits.ts';
import type { Verdict } from '../guard/rules.ts';
import type { Edit } from './edit.ts';
import type { Peer } from './peer.ts';
import type { WaitingBytes } from './waiting-bytes.ts';
import { mostWaitingBytes } from './waiting-edits.ts';
import type { WritingRates } from './writing-rates.ts';

export interface EditGate {
  push(edit: Edit): void;
  /** An edit was judged: what the document had already costs nothing. */
  judged(edit: Edit, verdict: Verdict): void;
  /** An edit is not on disk: it will come once more, and has cost nothing. */
  lost(edit: Edit): void;
  /** Lets everything in, whoever's time it is: the server stops. */
  readonly open: () => void;
  isEmpty(): boolean;
}

export interface EditGateParts {
  readonly rates: WritingRates;
  /** What waits of everybody, in all rooms together. */
  readonly waitingBytes: WaitingBytes;
  /** It is its time. */
  readonly pass: (edit: Edit) => void;
  /** More of it waits than may. */
  readonly flooding: (from: Peer) => void;
}

interface Held {
  readonly edits: Edit[];
  readonly bytesOf: Map<Peer, number>;
  timer: NodeJS.Timeout | null;
}

const createHeld = (): Held => ({ edits: [], bytesOf: new Map(), timer: null });

/** Empty for those who only look on: they write nothing. */
const personOf = ({ admission }: Peer): string => admission.personIds[0] ?? '';

export function createEditGate({ rates, waitingBytes, pass, flooding }: EditGateParts): EditGate {
  const held = new Map<string, Held>();
  let isOpen = false;

  function letIn(edit: Edit): void {
    const person = personOf(edit.from);
    if (person !== '') rates.of(person).spend(edit.update.byteLength);
    pass(edit);
  }

  function letGo({ bytesOf }: Held, edit: Edit): void {
    waitingBytes.remove(edit);
    bytesOf.set(edit.from, (bytesOf.get(edit.from) ?? 0) - edit.update.byteLength);
  }

  function hold(person: string, edit: Edit): void {
    const waiting = held.get(person) ?? createHeld();
    const bytes = (waiting.bytesOf.get(edit.from) ?? 0) + edit.update.byteLength;
    if (bytes > mostWaitingBytes || !waitingBytes.add(edit)) return flooding(edit.from);
    held.set(person, waiting);
    waiting.bytesOf.set(edit.from, bytes);
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
      letGo(waiting, edit);
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
    lost({ from, update }) {
      const person = personOf(from);
      if (person !== '') rates.of(person).giveBack(update.byteLength);
    },
    open: () => {
      isOpen = true;
      for (const waiting of held.values()) {
        if (waiting.timer) clearTimeout(waiting.timer);
        for (const edit of waiting.edits) {
          letGo(waiting, edit);
          pass(edit);
        }
      }
      held.clear();
    },
    isEmpty: () => held.size === 0,
  };
}
