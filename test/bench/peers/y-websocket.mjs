// The server of y-websocket, in memory, as its own command runs it but with the newest `ws`, which is faster.
import { createServer } from 'node:http';
import { setupWSConnection } from '@y/websocket-server/utils';
import { WebSocketServer } from 'ws';
import { listen } from './listen.mjs';

const server = createServer();
new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket, request) =>
  setupWSConnection(socket, request),
);
listen(server);
