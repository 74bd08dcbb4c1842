// The floor: the same bytes as on the y-websocket wire, but nobody synchronises anything.
import { openLeanSocket } from '../driver/lean-socket.ts';
import { createIdeaPen, createPointer } from './idea-pen.ts';
import { toLine, type Wire } from './wire.ts';
import { toAwareness, toUpdate } from './yjs-frames.ts';

export const openBare: Wire = async (seat, ears) => {
  const socket = await openLeanSocket(`${seat.address.replace('http', 'ws')}/${seat.room}`, {
    ...ears,
    message: () => undefined,
  });
  socket.listenUpTo(0);
  const pen = createIdeaPen(seat.clientId);
  const pointer = createPointer(seat.clientId);
  return toLine(socket, {
    say: (ideas) => socket.send(toUpdate(pen.write(ideas))),
    point: (x, y) => socket.send(toAwareness(pointer.move(x, y))),
  });
};
