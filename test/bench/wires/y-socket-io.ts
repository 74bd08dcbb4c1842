// The wire of y-socket.io: Yjs updates and awareness states as events of a namespace per document.
import { createIdeaPen, createPointer } from './idea-pen.ts';
import { openSocketIo, type Packet, pingLength, type SocketIo } from './socket-io-packets.ts';
import { createArrival, toLine, type Wire } from './wire.ts';
import { noVector } from './yjs-frames.ts';

const question = 0;
const binaryAnswer = 6;

export const openYSocketIo: Wire = async ({ room, clientId, address }, ears) => {
  const arrival = createArrival();

  function packet({ kind, number, body, bytes }: Packet, io: SocketIo): void {
    if (body[0] === 'sync-step-1' && number !== null) {
      io.answerBytes(number, new Uint8Array([0, 0]));
    }
    if (kind === binaryAnswer && number === question && bytes) {
      ears.piece?.(bytes);
      arrival.come();
    }
  }

  const namespace = `/yjs|${room}`;
  const io = await openSocketIo({ address, namespace, auth: {} }, ears, arrival, {
    connected: (opened) => opened.emitBytes(['sync-step-1'], noVector, question),
    packet,
  });
  await arrival.promise;
  io.socket.listenUpTo(pingLength);
  const pen = createIdeaPen(clientId);
  const pointer = createPointer(clientId);
  return toLine(io.socket, {
    say: (ideas) => io.emitBytes(['sync-update'], pen.write(ideas)),
    point: (x, y) => io.emitBytes(['awareness-update'], pointer.move(x, y)),
  });
};
