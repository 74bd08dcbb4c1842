// y-socket.io in memory, without compression.
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { YSocketIO } from 'y-socket.io/dist/server';
import { listen } from './listen.mjs';

const server = createServer();
const io = new Server(server, { perMessageDeflate: false, maxHttpBufferSize: 16 * 1024 * 1024 });
new YSocketIO(io).initialize();
listen(server);
