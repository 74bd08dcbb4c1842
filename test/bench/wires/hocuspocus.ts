// The wire of Hocuspocus: y-websocket's frames behind the document's name, after an empty token.
import * as encoding from 'lib0/encoding';
import { openLeanSocket } from '../driver/lean-socket.ts';
import { createIdeaPen, createPointer } from './idea-pen.ts';
import { createArrival, toEvents, toLine, type Wire } from './wire.ts';
import { readHeard, toAwareness, toEmptyAnswer, toQuestion, toUpdate } from './yjs-frames.ts';

const authentication = 2;
const token = 0;

function toToken(room: string): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, room);
  encoding.writeVarUint(encoder, authentication);
  encoding.writeVarUint(encoder, token);
  encoding.writeVarString(encoder, 'bench');
  return encoding.toUint8Array(encoder);
}

export const openHocuspocus: Wire = async (seat, ears) => {
  const { room, clientId } = seat;
  const arrival = createArrival();
  const socket = await openLeanSocket(
    seat.address.replace('http', 'ws'),
    toEvents(ears, arrival, (payload, isText) => {
      if (isText) return;
      const heard = readHeard(payload, true);
      if (heard.kind === 'other' && heard.type === authentication) socket.send(toQuestion(room));
      if (heard.kind === 'question') socket.send(toEmptyAnswer(room));
      if (heard.kind === 'answer' || heard.kind === 'update') ears.piece?.(heard.update);
      if (heard.kind === 'answer') arrival.come();
    }),
  );
  socket.send(toToken(room));
  await arrival.promise;
  socket.listenUpTo(0);
  const pen = createIdeaPen(clientId);
  const pointer = createPointer(clientId);
  return toLine(socket, {
    say: (ideas) => socket.send(toUpdate(pen.write(ideas), room)),
    point: (x, y) => socket.send(toAwareness(pointer.move(x, y), room)),
  });
};
