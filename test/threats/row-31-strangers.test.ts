// Row 31: strangers fill what members need. Thousands come without a token, from the same address as everybody else: those
// who have one get in all the same, and the strangers are few and soon gone, however they came.
import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { limits } from '../../shared/model/limits.ts';
import { pages } from '../../shared/model/pages.ts';
import { call, createSession, joinAs } from '../support/api.ts';
import { type AttackedServer, startAttackedServer } from '../support/attack/attacked-server.ts';
import { readInside } from '../support/attack/inside.ts';
import { showToken } from '../support/attack/many.ts';
import {
  countDescriptors,
  handshakePath,
  openLine,
  rush,
  upgradeOf,
} from '../support/attack/rush.ts';
import { connect } from '../support/session-client.ts';

const perSecond = 2000;
const strangers = 8000;
const honest = 20;
const ofEachKind = 200;

const countStrangers = async (server: AttackedServer) =>
  (await readInside(server)).sum('umecon_strangers');

test('[T31] [LI24] while two thousand strangers a second come from the same address, everybody with a code gets in', async () => {
  const server = await startAttackedServer();
  const { session } = await createSession(server);
  const flood = rush(server, handshakePath, { count: strangers, perSecond });
  let isOver = false;
  void flood.then(() => {
    isOver = true;
  });
  let during = 0;
  for (let at = 0; at < honest; at += 1) {
    expect((await call(server, pages.join(session.code))).status).toBe(200);
    const { token } = await joinAs(server, session, `Gäst ${at}`);
    // As a browser does, and as a program that names its token only when it is in.
    const client = await connect(server, token, {
      transports: at % 2 === 0 ? ['polling', 'websocket'] : ['websocket'],
    });
    expect(await client.give('clock:read')).toHaveProperty('done');
    client.close();
    if (!isOver) during += 1;
  }
  expect(during).toBeGreaterThan(honest / 4);
  const answers = await flood;
  expect(answers.get('200') ?? 0).toBeGreaterThan(limits.strangersPerAddress);
  expect(await countStrangers(server)).toBeLessThanOrEqual(2 * limits.strangersPerAddress);
});

test('[T31] whoever comes without a word is gone soon: silent lines, half requests, pollers, sockets and upgrades', async () => {
  const server = await startAttackedServer();
  const { session } = await createSession(server);
  const { token } = await joinAs(server, session, 'Anna');
  const member = await connect(server, token);
  await expect.poll(() => countStrangers(server)).toBeLessThan(5);
  const before = await countDescriptors(server);

  await rush(server, handshakePath, { count: ofEachKind, perSecond: 10 * ofEachKind });
  const words = [
    '',
    'GET / HTTP/1.1\r\nHost: x\r\n',
    upgradeOf('/socket.io/?EIO=4&transport=websocket'),
    upgradeOf('/sync/table:nobody?ticket=none'),
    upgradeOf('/nowhere'),
  ];
  for (const word of words) {
    for (let at = 0; at < ofEachKind; at += 1) (await openLine(server)).write(word);
  }
  expect((await countDescriptors(server)) - before).toBeGreaterThan(2 * ofEachKind);

  const leftover = async () => [
    Math.max(0, (await countDescriptors(server)) - before - 5),
    Math.max(0, (await countStrangers(server)) - 5),
  ];
  // A stranger has ten seconds, and lines without a whole request are looked at every other second.
  await expect.poll(leftover, { timeout: 15_000, interval: 500 }).toEqual([0, 0]);
  expect(await member.give('clock:read')).toHaveProperty('done');
  member.close();
});

test('[T31] lines that nobody vouches for are so many and no more, and the newest are the ones that stay', async () => {
  const server = await startAttackedServer();
  const tries = limits.strangersPerAddress + 200;
  const before = await countDescriptors(server);
  const lines: Socket[] = [];
  for (let at = 0; at < tries; at += 1) lines.push(await openLine(server));
  await expect
    .poll(async () => (await countDescriptors(server)) - before)
    .toBeLessThanOrEqual(limits.strangersPerAddress + 5);
  await expect.poll(() => lines[0]?.destroyed).toBe(true);
  expect(lines.at(-1)?.destroyed).toBe(false);
});

test('[T31] a stranger says little: what is longer, or goes on, ends it', async () => {
  const server = await startAttackedServer();
  const line = await openLine(server);
  line.write(upgradeOf('/socket.io/?EIO=4&transport=websocket'));
  await new Promise((resolve) => line.once('data', resolve));
  const closed = new Promise((resolve) => line.once('close', resolve));
  // The head of a message of a megabyte, which is then only begun.
  line.write(Buffer.from([0x81, 0xff, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0]));
  line.write(Buffer.alloc(limits.strangerBytes + 1, 65));
  await closed;
  const body = '4'.repeat(limits.strangerBytes + 1);
  const { body: hello } = await call<string>(server, handshakePath);
  const { sid } = JSON.parse(hello.slice(1)) as { sid: string };
  const posted = await fetch(`${server.url}${handshakePath}&sid=${sid}`, { method: 'POST', body });
  expect(posted.status).toBe(413);
});

test('[T31] strangers of one address push out none of another, and nobody who named a token', async () => {
  const server = await startAttackedServer({ TRUST_PROXY: '1' });
  const { session } = await createSession(server);
  const { token } = await joinAs(server, session, 'Anna');
  async function begin(headers: Record<string, string>): Promise<string> {
    const { body } = await call<string>(server, handshakePath, { headers });
    const { sid } = JSON.parse(body.slice(1)) as { sid: string };
    return `${server.url}${handshakePath}&sid=${sid}`;
  }
  const there = { 'x-forwarded-for': '203.0.113.7' };
  const besides = { 'x-forwarded-for': '198.51.100.1', authorization: `Bearer ${token}` };
  const begun = [await begin(there), await begin(besides)];

  await rush(server, handshakePath, {
    count: limits.strangersPerAddress + 100,
    perSecond,
    forwardedFor: '198.51.100.1',
  });

  for (const address of begun) {
    const said = await fetch(address, { method: 'POST', body: showToken(token) });
    expect(said.status).toBe(200);
    expect(await (await fetch(address)).text()).toMatch(/^40/);
  }
});

test('[T31] a line that asks on and on without waiting for an answer is ended', async () => {
  const server = await startAttackedServer();
  const line = await openLine(server);
  const closed = new Promise((resolve) => line.once('close', resolve));
  const asked = 1000;
  line.write(`GET ${handshakePath} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(asked));
  await closed;
  expect(await countStrangers(server)).toBeLessThan(asked / 10);
});
