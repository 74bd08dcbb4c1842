// This server by the browsers' own way: one Socket.IO connection that carries the frames of its documents. Browsers
// begin with long polling and change over; here the WebSocket is taken at once.
import { documentEvents, frameKind } from '../../../shared/protocol/frames.ts';
import { createIdeaPen, createPointer } from './idea-pen.ts';
import { openSocketIo, type Packet, pingLength, type SocketIo } from './socket-io-packets.ts';
import { createArrival, toLine, type Wire } from './wire.ts';
import { readHeard, toAwareness, toEmptyAnswer, toQuestion, toUpdate } from './yjs-frames.ts';

const opening = 0;

export const openBrowserWire: Wire = async (seat, ears) => {
  const { room, clientId, address, token } = seat;
  const arrival = createArrival();
  const head = [documentEvents.frame, room];

  function frame(bytes: Buffer, io: SocketIo): void {
    if (bytes[0] !== frameKind.sync && bytes[0] !== frameKind.acknowledge) return;
    const heard = readHeard(bytes, false);
    if (heard.kind === 'question') io.emitBytes(head, toEmptyAnswer());
    if (heard.kind === 'acknowledgement') ears.acknowledged?.(heard.count);
    if (heard.kind === 'answer' || heard.kind === 'update') ears.piece?.(heard.update);
    if (heard.kind === 'answer') arrival.come();
  }

  function packet({ kind, number, body, bytes }: Packet, io: SocketIo): void {
    if (kind === 3 && number === opening) {
      const [answer] = body as [{ done?: unknown }];
      if (answer.done) io.emitBytes(head, toQuestion());
      else arrival.fail(new Error(JSON.stringify(answer)));
    }
    if (bytes && body[0] === documentEvents.frame) frame(bytes, io);
  }

  const io = await openSocketIo({ address, namespace: '/', auth: { token } }, ears, arrival, {
    connected: (opened) => opened.emit([documentEvents.open, { document: room }], opening),
    packet,
  });
  await arrival.promise;
  // Acknowledgements come behind a longer text, so whoever wants them reads everything.
  if (!ears.acknowledged) io.socket.listenUpTo(pingLength);
  const pen = createIdeaPen(clientId);
  const pointer = createPointer(clientId);
  return toLine(io.socket, {
    say: (ideas) => io.emitBytes(head, toUpdate(pen.write(ideas))),
    point: (x, y) => io.emitBytes(head, toAwareness(pointer.move(x, y))),
  });
};
