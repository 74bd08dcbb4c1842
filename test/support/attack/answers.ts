// What became of each edit of a connection: stored, refused with a code, or never answered because the connection ended.
import * as decoding from 'lib0/decoding';
import { acknowledgedAs } from '../../../shared/protocol/frames.ts';

/** `stored`, the code of the refusal, or the number with which the connection ended instead. */
export type Fate = string | number;

export const isRefused = (fate: Fate) =>
  typeof fate === 'number' ? fate >= 4400 : fate !== 'stored';

export interface Answers {
  /** The fate of the edit that is sent next. */
  expectOne(): Promise<Fate>;
  /** Takes an acknowledgement, behind its kind. */
  receive(decoder: decoding.Decoder): void;
  readonly end: (closing: number) => void;
  readonly closing: () => number | null;
  readonly closed: Promise<number>;
}

export function createAnswers(): Answers {
  const waiting = new Map<number, (fate: Fate) => void>();
  let sent = 0;
  let closing: number | null = null;
  let tellClosed: (closing: number) => void = () => undefined;
  const closed = new Promise<number>((resolve) => {
    tellClosed = resolve;
  });

  function settle(at: number, fate: Fate): void {
    waiting.get(at)?.(fate);
    waiting.delete(at);
  }

  return {
    closed,
    closing: () => closing,
    expectOne() {
      if (closing !== null) return Promise.resolve(closing);
      sent += 1;
      return new Promise((resolve) => waiting.set(sent, resolve));
    },
    receive(decoder) {
      const count = decoding.readVarUint(decoder);
      const isStored = decoding.readVarUint(decoder) === acknowledgedAs.stored;
      const last = isStored ? 'stored' : decoding.readVarString(decoder);
      for (const at of waiting.keys()) {
        if (at < count) settle(at, 'stored'); // one frame answers all before it that were stored
        if (at === count) settle(at, last);
      }
    },
    end(number) {
      if (closing !== null) return;
      closing = number;
      for (const at of waiting.keys()) settle(at, number);
      tellClosed(number);
    },
  };
}
