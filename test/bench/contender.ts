// What a benchmark knows of a server that takes part: how it is started, and how its people come in.
import type { PinnedProcess } from './machine/pinned-process.ts';
import type { Seat, Wire } from './wires/wire.ts';

export interface Layout {
  readonly rooms: number;
  readonly people: number;
  /** Of each room, the first so many may write. */
  readonly writers: number;
}

export interface Opened {
  readonly process: PinnedProcess;
  /** One seat per person, room by room. */
  arrange(layout: Layout): Promise<readonly Seat[]>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** `0`, or `0,1` where the server may use what the driver leaves. */
  readonly cores?: string;
  readonly nodeArgs?: readonly string[];
  readonly dataDir?: string;
  readonly port?: string;
}

export interface Contender {
  readonly name: string;
  readonly kind: 'ours' | 'peer' | 'floor';
  /** Whether the driver can read what it synchronises as Yjs updates. */
  readonly isYjs: boolean;
  readonly wire: Wire;
  open(options?: OpenOptions): Promise<Opened>;
}

let seats = 0;
/** Client ids that no other run has used, none of them short: an id's length is a frame's length. */
export function nextClientId(): number {
  seats += 1;
  return 1_500_000_000 + seats;
}
