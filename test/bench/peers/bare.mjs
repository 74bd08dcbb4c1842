// The floor: whatever one connection of a room sends, all others get, unread. No document, no memory.
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { listen } from './listen.mjs';

const rooms = new Map();
const server = createServer();

new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket, { url }) => {
  const room = rooms.get(url) ?? new Set();
  rooms.set(url, room.add(socket));
  socket.on('message', (message, binary) => {
    for (const other of room) if (other !== socket) other.send(message, { binary });
  });
  socket.on('close', () => room.delete(socket));
});
listen(server);
