// A person's connection as the driver of a benchmark sees it, whatever it speaks below.
import type { LeanSocket } from '../driver/lean-socket.ts';

export interface Idea {
  readonly id: string;
  readonly text: string;
}

/** Who opens the connection. */
export interface Seat {
  /** The name of the room in the server's own words. */
  readonly room: string;
  /** Unique among all of a run. Yjs writes and points under this number. */
  readonly clientId: number;
  readonly address: string;
  /** What proves who it is, where that is asked. */
  readonly token?: string;
}

export interface Ears {
  /** Every chunk of bytes as it comes; good only during the call. */
  readonly bytes: (chunk: Buffer) => void;
  readonly closed: (code: number) => void;
  /** How many edits are on disk by now, where the server tells. */
  readonly acknowledged?: (count: number) => void;
  /** An honest edit was refused, which must not be. */
  readonly refused?: () => void;
  /** What the first synchronisation brings, as Yjs updates. */
  readonly piece?: (update: Uint8Array) => void;
  /** What comes before, as asking for a ticket, is done. */
  readonly connecting?: () => void;
}

export interface Line {
  /** One edit that adds these ideas. */
  readonly say: (ideas: readonly Idea[]) => void;
  readonly point: (x: number, y: number) => void;
  readonly drained: () => Promise<void>;
  readonly close: () => void;
}

/** Resolves when the room's state has come. Rejects when it does not come in time. */
export type Wire = (seat: Seat, ears: Ears) => Promise<Line>;

export const synchronisedWithinMs = 60_000;

/** What must come, or the opening has failed. */
export function createArrival(): {
  readonly promise: Promise<void>;
  come(): void;
  fail(error: Error): void;
} {
  let come = (): void => undefined;
  let fail = (_: Error): void => undefined;
  const promise = new Promise<void>((resolve, reject) => {
    const tooLate = setTimeout(
      () => reject(new Error('not synchronised in time')),
      synchronisedWithinMs,
    );
    come = () => {
      clearTimeout(tooLate);
      resolve();
    };
    fail = (error) => {
      clearTimeout(tooLate);
      reject(error);
    };
  });
  promise.catch(() => undefined); // whoever opens waits for it a little later
  return { promise, come, fail };
}

/** Tells both who waits for the opening and who listens that it is over. */
export const toEvents = (
  ears: Ears,
  arrival: ReturnType<typeof createArrival>,
  message: (payload: Buffer, isText: boolean) => void,
) => ({
  bytes: ears.bytes,
  message,
  closed(code: number): void {
    arrival.fail(new Error(`closed with ${code}`));
    ears.closed(code);
  },
});

export const toLine = (socket: LeanSocket, { say, point }: Pick<Line, 'say' | 'point'>): Line => ({
  say,
  point,
  drained: socket.drained,
  close: socket.close,
});
