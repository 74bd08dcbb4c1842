// The room of tldraw sync with records of our own: ideas in the document, cursors as presence. Kept in memory.
import { createServer } from 'node:http';
import { createRecordType, StoreSchema } from '@tldraw/store';
import { TLSocketRoom } from '@tldraw/sync-core';
import { WebSocketServer } from 'ws';
import { listen } from './listen.mjs';

const anything = { validate: (record) => record };
const schema = StoreSchema.create({
  idea: createRecordType('idea', { scope: 'document', validator: anything }),
  cursor: createRecordType('cursor', { scope: 'presence', validator: anything }),
});
const rooms = new Map();
let count = 0;

function room(url) {
  const found =
    rooms.get(url) ??
    new TLSocketRoom({
      schema,
      clientTimeout: Number.POSITIVE_INFINITY,
      initialSnapshot: { documentClock: 0, documents: [], schema: schema.serialize() },
      log: {},
    });
  rooms.set(url, found);
  return found;
}

// A client has to know the schema: it asks for it here.
const server = createServer((_, answer) => answer.end(JSON.stringify(schema.serialize())));
new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket, { url }) => {
  count += 1;
  room(url).handleSocketConnect({ sessionId: `s${count}`, socket });
});
listen(server);
