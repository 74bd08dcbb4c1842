// Lines of the network that nobody vouches for are counted, whatever came on them before.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { watchLines } from '../../../server/lines.ts';

test('[LI24] a line whose body comes after its answer is nobody’s again', async () => {
  const server = createServer();
  const read: Promise<unknown>[] = [];
  server.on('request', (request, response) => {
    read.push(once(request, 'end'));
    response.end();
  });
  const lines = watchLines(
    server,
    () => 'here',
    () => undefined,
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const line = connect((server.address() as AddressInfo).port, '127.0.0.1');
  line.write('POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 2\r\n\r\n');
  await once(line, 'data');
  line.write('{}');
  await Promise.all(read);
  expect(lines.count()).toBe(1);
});
