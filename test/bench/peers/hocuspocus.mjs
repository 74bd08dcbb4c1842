// Hocuspocus in memory: no extension, no hook of ours.
import { Server } from '@hocuspocus/server';

const server = new Server({
  port: Number(process.env.PORT ?? 0),
  address: '127.0.0.1',
  quiet: true,
  websocketOptions: { perMessageDeflate: false },
});
await server.listen();
process.stdout.write(`ready ${server.address.port}\n`);
