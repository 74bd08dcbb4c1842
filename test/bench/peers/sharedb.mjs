// ShareDB with its own database and pubsub in memory, JSON0 documents and presence. A room is a document `{ ideas }`.
import { createServer } from 'node:http';
import ShareDB from 'sharedb';
import { WebSocketServer } from 'ws';
import { listen } from './listen.mjs';
import { StreamSocket } from './stream-of-socket.mjs';

const backend = new ShareDB({ presence: true, doNotForwardSendPresenceErrorsToClient: true });
const rooms = new Map();

/** Made once, however many come at the same time. */
function room(id) {
  const made =
    rooms.get(id) ??
    new Promise((resolve, reject) => {
      const doc = backend.connect().get('rooms', id);
      doc.create({ ideas: {} }, (error) => (error ? reject(error) : resolve()));
    });
  rooms.set(id, made);
  return made;
}

const server = createServer();
new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket, { url }) => {
  const stream = new StreamSocket(socket);
  void room(url.slice(1)).then(() => backend.listen(stream));
});
listen(server);
