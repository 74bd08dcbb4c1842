// How a page follows a session when changes come doubled, late or not at all: against a server that sends what it is told.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { expect, onTestFinished, test } from 'vitest';
import { openSessionConnection } from '../../../../client/wire/session-connection.ts';
import type { Session } from '../../../../shared/model/session.ts';
import { toChange } from '../../../../shared/protocol/session-change.ts';
import { createSession } from '../../../support/sessions.ts';

const titled = (version: number): Session => ({
  ...createSession(),
  version,
  title: `as of ${version}`,
});

/** Tells the state at connection, then whatever it is told to. */
async function openStandIn(first: Session) {
  const server = createServer();
  const io = new Server(server);
  const asked: string[] = [];
  let whole = first;
  const connected = new Promise<Socket>((resolve) => {
    io.on('connection', (socket) => {
      socket.emit('session:state', first);
      socket.onAny((name: string, _: object, acknowledge?: (answer: object) => void) => {
        if (name === 'session:read') asked.push(name);
        const done = name === 'clock:read' ? { nowMs: Date.now() } : { session: whole };
        acknowledge?.({ done: { ...done, version: whole.version } });
      });
      resolve(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => io.close());
  const { port } = server.address() as AddressInfo;
  const connection = openSessionConnection({
    token: 'any',
    keptAs: null,
    url: `http://127.0.0.1:${port}`,
  });
  onTestFinished(() => connection.close());
  const socket = await connected;
  await expect.poll(() => connection.session.get()?.version).toBe(first.version);
  return {
    connection,
    asked,
    /** What it answers when asked for the whole. */
    stands: (session: Session) => {
      whole = session;
    },
    tell: (before: Session, after: Session) =>
      socket.emit('session:amended', { version: after.version, change: toChange(before, after) }),
  };
}

test('[CW5] a page that missed a change asks for the whole, and shows nothing made of half of it', async () => {
  const { connection, asked, stands, tell } = await openStandIn(titled(5));
  const seen: (number | undefined)[] = [];
  connection.session.subscribe(() => seen.push(connection.session.get()?.version));
  stands(titled(8));
  tell(titled(6), titled(7));
  await expect.poll(() => connection.session.get()).toEqual(titled(8));
  expect(asked).toEqual(['session:read']);
  expect(seen).toEqual([8]);
});

test('[CW5] a change that comes doubled or late changes nothing, and asks for nothing', async () => {
  const { connection, asked, tell } = await openStandIn(titled(5));
  tell(titled(4), titled(5));
  tell(titled(5), titled(6));
  tell(titled(5), { ...titled(6), title: 'once more' });
  tell(titled(2), titled(3));
  tell(titled(6), titled(7));
  await expect.poll(() => connection.session.get()).toEqual(titled(7));
  expect(asked).toEqual([]);
});
