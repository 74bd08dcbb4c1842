// Row 28: many connections of one person, one ticket, one wall link. Three thousand tries are all let in, each in the place
// of the oldest: so many stay and no more, nobody else is touched, and the descriptors come back.
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { limits } from '../../shared/model/limits.ts';
import { closings } from '../../shared/protocol/closings.ts';
import { openWall } from '../support/api.ts';
import { startAttackedServer } from '../support/attack/attacked-server.ts';
import { type Many, openMany, showToken, socketAddress } from '../support/attack/many.ts';
import { openPlainLine } from '../support/attack/open-line.ts';
import { countDescriptors } from '../support/attack/rush.ts';
import { openTableAtWork, writeIdea } from '../support/attack/table-at-work.ts';
import { connect } from '../support/session-client.ts';
import { nth } from '../support/sessions.ts';
import { askTicket } from '../support/sync-endpoint.ts';

const tries = 3000;
/** Lines that are being ended, or belong to the test's own requests. */
const slack = 30;

async function demandCap(many: Many, most: number): Promise<void> {
  await expect.poll(() => many.open().length).toBe(most);
  await expect.poll(() => many.closings.length).toBe(many.sockets.length - most);
  // The newest are in, whatever waits for its time-out among the old ones.
  for (const socket of many.sockets.slice(-1)) expect(socket.readyState).toBe(WebSocket.OPEN);
}

test('[T28] one ticket opens three thousand times: the oldest go and are told so, and a neighbour goes on writing', async () => {
  const server = await startAttackedServer();
  const { document, people } = await openTableAtWork(server);
  const [anna, bo] = [nth(people, 0), nth(people, 1)];
  const neighbour = await openPlainLine(server, bo.token, document);
  await neighbour.synchronise();
  const before = await countDescriptors(server);

  const ticket = await askTicket(server, anna.token, document);
  const address = `${server.url.replace('http', 'ws')}/sync/${document}?ticket=${ticket}`;
  const many = await openMany(address, { count: tries });

  await demandCap(many, limits.plainConnectionsPerPerson);
  expect(new Set(many.closings)).toEqual(new Set([closings.crowdedOut]));
  expect(await neighbour.write((table) => writeIdea(table, 'still-here'))).toBe('stored');
  await expect
    .poll(() => countDescriptors(server))
    .toBeLessThan(before + limits.plainConnectionsPerPerson + slack);
});

test('[T28] one person connects three thousand times: the newest are in, and others keep what they have', async () => {
  const server = await startAttackedServer();
  const { desk, people } = await openTableAtWork(server);
  const [anna, bo] = [nth(people, 0), nth(people, 1)];
  const first = await connect(server, anna.token);
  const told = first.hear<{ closing: number }>('connection:closing');
  const other = await connect(server, bo.token);
  const before = await countDescriptors(server);

  const many = await openMany(socketAddress(server), { count: tries, say: showToken(anna.token) });

  expect((await told).closing).toBe(closings.crowdedOut);
  await demandCap(many, limits.connectionsPerPerson);
  expect(await other.give('clock:read')).toHaveProperty('done');
  expect(await desk.give('clock:read')).toHaveProperty('done');
  const again = await connect(server, anna.token, { transports: ['polling'], upgrade: false });
  expect(await again.give('clock:read')).toHaveProperty('done');
  again.close();
  await expect
    .poll(() => countDescriptors(server))
    .toBeLessThan(before + limits.connectionsPerPerson + slack);
});

test('[T28] one wall link opens a thousand times: so many walls of one address stay, and people are not touched', async () => {
  const server = await startAttackedServer();
  const { evening, desk, people } = await openTableAtWork(server);
  const anna = await connect(server, nth(people, 0).token);
  const wall = await openWall(server, evening.session);
  const before = await countDescriptors(server);

  const many = await openMany(socketAddress(server), { count: 1000, say: showToken(wall.token) });

  await demandCap(many, limits.wallsPerAddress);
  expect(await anna.give('clock:read')).toHaveProperty('done');
  expect(await desk.give('clock:read')).toHaveProperty('done');
  await expect
    .poll(() => countDescriptors(server))
    .toBeLessThan(before + limits.wallsPerAddress + slack);
});

test('[T28] whoever leaves the session but not the connection keeps nothing', async () => {
  const server = await startAttackedServer();
  const { people } = await openTableAtWork(server);
  const { token } = nth(people, 0);
  const many = await openMany(socketAddress(server), { count: 10, say: showToken(token) });
  for (const socket of many.open()) socket.send('41');
  await expect.poll(() => many.open().length, { timeout: 5000 }).toBe(0);
});
