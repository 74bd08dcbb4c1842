// Whoever is removed, or whose link is withdrawn, is gone within three seconds, also with connections on which nothing is
// said and that do not answer: on both ways in, and by long polling.
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { closings } from '../../shared/protocol/closings.ts';
import { call } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { readInside } from '../support/attack/inside.ts';
import { showToken, socketAddress } from '../support/attack/many.ts';
import { openPlainSocket } from '../support/attack/open-line.ts';
import { handshakePath, openLine, upgradeOf } from '../support/attack/rush.ts';
import { openTableAtWork } from '../support/attack/table-at-work.ts';
import { nth } from '../support/sessions.ts';
import { askTicket } from '../support/sync-endpoint.ts';

const within = { timeout: 3000, interval: 100 };

/** A line that is let in by its ticket and says and answers nothing ever after. */
async function openMuteLine(app: TestApp, token: string, document: string) {
  const line = await openLine(app);
  const ticket = await askTicket(app, token, document);
  line.write(upgradeOf(`/sync/${document}?ticket=${ticket}`));
  await once(line, 'data');
  line.pause();
}

/** Connects, and then asks for nothing any more. */
async function pollOnce({ url }: TestApp, token: string): Promise<void> {
  const { body } = await call<string>({ url }, handshakePath);
  const { sid } = JSON.parse(body.slice(1)) as { sid: string };
  const address = `${url}${handshakePath}&sid=${sid}`;
  await fetch(address, { method: 'POST', body: showToken(token) });
  await (await fetch(address)).text();
}

async function connectMute(app: TestApp, token: string): Promise<void> {
  const socket = new WebSocket(socketAddress(app), { perMessageDeflate: false });
  onTestFinished(() => socket.terminate());
  await once(socket, 'open');
  socket.send(showToken(token));
  await once(socket, 'message');
  socket.pause();
}

const connections = async (app: TestApp) => (await readInside(app)).sum('umecon_connections');

test('[LI6] whoever is removed is gone from both ways in within three seconds, idle and mute or not', async () => {
  const app = await startApp();
  onTestFinished(() => app.stop());
  const { desk, people, document } = await openTableAtWork(app);
  const anna = nth(people, 0);
  const before = await connections(app);
  const idle = await openPlainSocket(app, anna.token, document);
  const closed = once(idle, 'close');
  await openMuteLine(app, anna.token, document);
  await connectMute(app, anna.token);
  await pollOnce(app, anna.token);
  await expect.poll(() => connections(app)).toBe(before + 4);

  await desk.give('participant:remove', { participantId: anna.id });

  await expect.poll(() => connections(app), within).toBe(before);
  expect((await closed)[0]).toBe(closings.accessChanged);
});

test('[LI6] so is whoever holds a facilitator’s link that was withdrawn', async () => {
  const app = await startApp();
  onTestFinished(() => app.stop());
  const { desk, document } = await openTableAtWork(app);
  const invited = await desk.give('facilitator:invite');
  const { facilitatorId, token } = invited.done as { facilitatorId: string; token: string };
  const before = await connections(app);
  await openMuteLine(app, token, document);
  await connectMute(app, token);
  await pollOnce(app, token);
  await expect.poll(() => connections(app)).toBe(before + 3);

  await desk.give('facilitator:withdraw', { facilitatorId });

  await expect.poll(() => connections(app), within).toBe(before);
});
