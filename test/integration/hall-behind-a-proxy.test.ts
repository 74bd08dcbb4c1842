// A hall behind a reverse proxy that nobody named: everybody comes from one address. The limits for strangers leave room
// for all of them at once, also when the server was restarted and every page comes back in the same moment.
import { expect, onTestFinished, test } from 'vitest';
import { createSession, joinAs } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type ClientOptions, connect, type SessionClient } from '../support/session-client.ts';
import { createDataDir } from '../support/temporary-data.ts';

const people = 300;
const past = { headers: { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https' } };

/** As a page does: whoever was too slow on a busy machine tries again. */
async function comeIn(app: TestApp, token: string, options: ClientOptions): Promise<SessionClient> {
  for (;;) {
    const client = await connect(app, token, options).catch(() => null);
    if (client) return client;
  }
}

test('[LI24] three hundred people behind an unnamed proxy come in, and all at once again after a restart', async () => {
  const dataDir = await createDataDir();
  const first = await startApp({ dataDir });
  const { session } = await createSession(first);
  const joined = await Promise.all(
    Array.from({ length: people }, (_, at) => joinAs(first, session, `Gäst ${at}`)),
  );
  await first.stop();
  const again = await startApp({ dataDir, port: Number(new URL(first.url).port) });
  onTestFinished(() => again.stop());

  const clients = await Promise.all(
    joined.map(({ token }, at) =>
      comeIn(again, token, {
        ...past,
        transports: at % 2 === 0 ? ['polling'] : ['polling', 'websocket'],
      }),
    ),
  );
  const answers = await Promise.all(clients.map((client) => client.give('clock:read')));
  expect(answers.filter((answer) => 'done' in answer)).toHaveLength(people);
  expect(clients.filter(({ socket }) => !socket.connected)).toEqual([]);
  for (const client of clients) client.close();
}, 60_000);
