// The plain y-websocket wire: this server's endpoint with a ticket, the y-websocket server by the room's name.
import { frameKind } from '../../../shared/protocol/frames.ts';
import { routes } from '../../../shared/protocol/paths.ts';
import type { Ticket } from '../../../shared/protocol/routes.ts';
import { openLeanSocket } from '../driver/lean-socket.ts';
import { createIdeaPen, createPointer } from './idea-pen.ts';
import { createArrival, type Ears, type Seat, toEvents, toLine, type Wire } from './wire.ts';
import { readHeard, toAwareness, toEmptyAnswer, toQuestion, toUpdate } from './yjs-frames.ts';

/** Acknowledgements and refusals are this short; nothing else needs to be read once the state is here. */
const shortest = 64;

async function open(address: string, seat: Seat, ears: Ears) {
  const arrival = createArrival();
  ears.connecting?.();
  const socket = await openLeanSocket(
    address,
    toEvents(ears, arrival, (payload) => {
      if (payload[0] !== frameKind.sync && payload[0] !== frameKind.acknowledge) return;
      const heard = readHeard(payload, false);
      if (heard.kind === 'question') socket.send(toEmptyAnswer());
      if (heard.kind === 'acknowledgement') {
        if (heard.isStored) ears.acknowledged?.(heard.count);
        else ears.refused?.();
      }
      if (heard.kind === 'answer' || heard.kind === 'update') ears.piece?.(heard.update);
      if (heard.kind === 'answer') arrival.come();
    }),
  );
  socket.send(toQuestion());
  await arrival.promise;
  socket.listenUpTo(shortest);
  const pen = createIdeaPen(seat.clientId);
  const pointer = createPointer(seat.clientId);
  return toLine(socket, {
    say: (ideas) => socket.send(toUpdate(pen.write(ideas))),
    point: (x, y) => socket.send(toAwareness(pointer.move(x, y))),
  });
}

export const openYWebsocket: Wire = (seat, ears) => {
  const address = `${seat.address.replace('http', 'ws')}/${seat.room}`;
  return open(address, seat, ears);
};

/** Asks for the ticket first, which counts as part of coming in. */
export const openPlain: Wire = async (seat, ears) => {
  const answer = await fetch(seat.address + routes.tickets, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${seat.token}` },
    body: JSON.stringify({ document: seat.room }),
  });
  if (!answer.ok) throw new Error(`no ticket: ${answer.status}`);
  const { ticket } = (await answer.json()) as Ticket;
  const socket = `${seat.address.replace('http', 'ws')}/sync/${seat.room}`;
  return open(`${socket}?ticket=${encodeURIComponent(ticket)}`, seat, ears);
};
