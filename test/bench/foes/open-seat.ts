// A foe at a document: comes in with a ticket as everybody does, answers the server's question, and then holds the bare
// connection. What the server answers is counted.
import type { Duplex } from 'node:stream';
import { frameKind } from '../../../shared/protocol/frames.ts';
import { routes } from '../../../shared/protocol/paths.ts';
import type { Ticket } from '../../../shared/protocol/routes.ts';
import { createFrameReader } from '../driver/frame-reader.ts';
import type { Seat } from '../wires/wire.ts';
import { readHeard, toEmptyAnswer, toQuestion } from '../wires/yjs-frames.ts';
import { openRawSocket, toFrame } from './raw-socket.ts';

const shortest = 64;

export async function askTicket({ address, token, room }: Seat): Promise<string> {
  const answer = await fetch(address + routes.tickets, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ document: room }),
  });
  if (!answer.ok) throw new Error(`no ticket: ${answer.status}`);
  return ((await answer.json()) as Ticket).ticket;
}

export const toAddress = ({ address, room }: Seat, ticket: string) =>
  `${address}/sync/${room}?ticket=${encodeURIComponent(ticket)}`;

export interface OpenSeat {
  readonly socket: Duplex;
  readonly answers: () => { readonly stored: number; readonly refused: number };
  readonly receivedBytes: () => number;
  /** Resolves when so many edits have been answered, or the connection has ended. */
  readonly answered: (edits: number) => Promise<void>;
}

export async function openSeat(seat: Seat): Promise<OpenSeat> {
  const socket = await openRawSocket(toAddress(seat, await askTicket(seat)));
  if (!socket) throw new Error('a foe with a ticket was not let in');
  let stored = 0;
  let refused = 0;
  let received = 0;
  let count = 0;
  let heard: (() => void) | null = null;
  const reader = createFrameReader((_, payload) => {
    if (payload[0] !== frameKind.acknowledge) return;
    const told = readHeard(payload, false);
    if (told.kind !== 'acknowledgement') return;
    ({ count } = told);
    if (!told.isStored) refused += 1;
    stored = count - refused;
    heard?.();
  });
  reader.listenUpTo(shortest);
  socket.on('data', (chunk: Buffer) => {
    received += chunk.byteLength;
    reader.take(chunk);
  });
  socket.on('close', () => heard?.());
  socket.write(toFrame(toQuestion()));
  socket.write(toFrame(toEmptyAnswer()));
  return {
    socket,
    answers: () => ({ stored, refused }),
    receivedBytes: () => received,
    async answered(edits) {
      const isWaited = () => count < edits && !socket.destroyed;
      while (isWaited()) await new Promise<void>((resolve) => (heard = resolve));
    },
  };
}
