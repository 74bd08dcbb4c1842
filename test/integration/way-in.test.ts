// The real program listening on every address of this machine: what it prints, hands out, tells and lets in.
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { readOwnAddresses } from '../../server/own-addresses.ts';
import { routes } from '../../shared/protocol/paths.ts';
import type { CreatedSession, InvitingAddress } from '../../shared/protocol/routes.ts';
import { call, createSession } from '../support/api.ts';
import { type Command, runCommand } from '../support/command.ts';
import { createDataDir } from '../support/temporary-data.ts';

const patience = 60_000;

async function readStart(command: Command) {
  const [, url = '', organiserKey = ''] = await command.untilSaid(
    /^Umecon is ready at (\S+)\nOrganiser: \S+#key=(\S+)\n/,
  );
  return { url, organiserKey, port: new URL(url).port };
}

const toUrl = (address: string, port: string) =>
  `http://${address.includes(':') ? `[${address}]` : address}:${port}`;

async function stop(command: Command): Promise<void> {
  command.ask('SIGTERM');
  expect(await command.ended).toBe(0);
}

/** Asked with a header Host of one's own, as by a website that gave its name the address of this machine. */
const askAs = (url: string, headers: Record<string, string>) =>
  new Promise<string>((resolve, reject) => {
    const asked = request(`${url}${routes.invitingAddress}`, { headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      answer.on('end', () => resolve(text));
    });
    asked.on('error', reject).end();
  });

test.each(['0.0.0.0', '::'])(
  '[NP66] HOST=%s: the start names every address of the machine, and links begin with the first',
  async (HOST) => {
    const hasIPv6 = Object.values(networkInterfaces()).some((infos) =>
      infos?.some(({ family }) => family === 'IPv6'),
    );
    if (HOST === '::' && !hasIPv6) return;
    const command = runCommand('start', { env: { HOST, DATA_DIR: await createDataDir() } });
    const server = await readStart(command);
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    const { out } = command.said();
    expect(out).not.toMatch(/0\.0\.0\.0|\[::\]/);
    const own = readOwnAddresses(HOST === '0.0.0.0').map((address) => toUrl(address, server.port));
    for (const address of own) expect(out).toContain(address);
    const created: CreatedSession = await createSession(server);
    const first = own[0] ?? server.url;
    expect(created.joinLink.startsWith(`${first}/join/`)).toBe(true);
    expect(created.facilitator.link.startsWith(`${first}/facilitate/`)).toBe(true);
    await stop(command);
  },
  patience,
);

test(
  '[ID65] [HT83] the machine’s own addresses may write, and only the machine itself is told of them',
  async () => {
    const env = { HOST: '0.0.0.0', DATA_DIR: await createDataDir() };
    const command = runCommand('start', { env });
    const server = await readStart(command);
    const own = readOwnAddresses(true).map((address) => toUrl(address, server.port));
    const write = async (origin: string) =>
      (await call(server, routes.organiser, { method: 'DELETE', headers: { origin } })).status;
    for (const origin of [...own, server.url]) expect(await write(origin)).toBe(200);
    const { port } = server;
    for (const origin of [
      `http://evil.example:${port}`,
      `https://127.0.0.1:${port}`,
      'http://203.0.113.9',
    ])
      expect(await write(origin)).toBe(403);

    const told = await call<InvitingAddress>(server, routes.invitingAddress);
    expect(told.body).toEqual({ url: own[0] ?? null });
    const nothing = JSON.stringify({ url: null });
    expect(await askAs(server.url, { host: `evil.example:${port}` })).toBe(nothing);
    expect(await askAs(server.url, { 'x-forwarded-for': '192.0.2.7' })).toBe(nothing);
    for (const url of own) expect(await askAs(url, {})).toBe(nothing);
    await stop(command);
  },
  patience,
);
