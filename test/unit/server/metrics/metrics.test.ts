// What is counted, under which names, and who may read it from where.

import { expect, onTestFinished, test } from 'vitest';
import { isOnThisMachine } from '../../../../server/http/metrics.ts';
import { openMetrics } from '../../../../server/metrics/metrics.ts';
import { type SyncMeter, silentMeter } from '../../../../server/sync/meter.ts';

function open() {
  const metrics = openMetrics();
  onTestFinished(metrics.close);
  return metrics;
}

const lines = (text: string) => text.split('\n');

test('[ME3] edits, commands and refusals are counted by how they were answered, from nought on', async () => {
  const { sync, commanded, refused, read } = open();
  expect(lines(await read())).toContain('umecon_edits_total{outcome="stored"} 0');
  sync.answered('stored', 12);
  sync.answered('stored', 30);
  sync.answered('known', 1);
  sync.answered('role/not-allowed', 1);
  commanded('done');
  commanded('failed');
  commanded('role/not-allowed');
  refused('token/unknown');
  expect(lines(await read())).toEqual(
    expect.arrayContaining([
      'umecon_edits_total{outcome="stored"} 2',
      'umecon_edits_total{outcome="known"} 1',
      'umecon_edits_total{outcome="refused"} 1',
      'umecon_commands_total{outcome="done"} 1',
      'umecon_commands_total{outcome="failed"} 1',
      'umecon_commands_total{outcome="refused"} 1',
      'umecon_refusals_total{code="role/not-allowed"} 2',
      'umecon_refusals_total{code="token/unknown"} 1',
    ]),
  );
});

test('[ME3] an acknowledgement counts in seconds, and only where something was stored', async () => {
  const { sync, read } = open();
  sync.answered('stored', 12);
  sync.answered('known', 4000);
  sync.answered('document/unreadable', 4000);
  expect(lines(await read())).toEqual(
    expect.arrayContaining([
      'umecon_acknowledgement_seconds_bucket{le="0.01"} 0',
      'umecon_acknowledgement_seconds_bucket{le="0.02"} 1',
      'umecon_acknowledgement_seconds_count 1',
    ]),
  );
});

test('[ME3] what fell behind and what was not equal is counted', async () => {
  const { sync, read } = open();
  sync.queueDropped();
  sync.diverged();
  sync.diverged();
  expect(lines(await read())).toEqual(
    expect.arrayContaining(['umecon_queue_drops_total 1', 'umecon_divergences_total 2']),
  );
});

test('[ME3] two servers in one process count apart', async () => {
  const [one, other] = [open(), open()];
  one.commanded('done');
  expect(lines(await other.read())).toContain('umecon_commands_total{outcome="done"} 0');
});

test('[ME3] whoever counts nothing is told the same', () => {
  const tell = (meter: SyncMeter) => {
    meter.answered('stored', 1);
    meter.queueDropped();
    meter.diverged();
  };
  expect(() => [silentMeter, open().sync].map(tell)).not.toThrow();
});

test('[ME6] while the log cannot be read, the other figures are told', async () => {
  const { follow, read } = open();
  let isAway = false;
  follow({
    documents: () => ({ rooms: 2, peers: 5 }),
    connections: () => ({ websocket: 3, polling: 1 }),
    strangers: () => ({ sessions: 5, lines: 6 }),
    unsent: () => 512,
    log: async () => {
      if (isAway) throw new Error('away');
      return { rows: 7, bytes: 4096 };
    },
  });
  const told = [
    'umecon_rooms 2',
    'umecon_peers 5',
    'umecon_connections{transport="websocket"} 3',
    'umecon_connections{transport="polling"} 1',
    'umecon_strangers{kind="sessions"} 5',
    'umecon_strangers{kind="lines"} 6',
    'umecon_unsent_bytes 512',
    'umecon_log_rows 7',
    'umecon_log_bytes 4096',
  ];
  expect(lines(await read())).toEqual(expect.arrayContaining(told));
  isAway = true;
  expect(lines(await read())).toEqual(expect.arrayContaining(told));
});

type Caller = Parameters<typeof isOnThisMachine>[0];

const local: Caller = {
  headers: { host: '127.0.0.1:3000' },
  socket: { remoteAddress: '127.0.0.1' },
};
const by = (headers: Caller['headers']): Caller => ({ ...local, headers });
const from = (remoteAddress?: string): Caller => ({ ...local, socket: { remoteAddress } });

test.each([
  ['the machine itself', local],
  ['it by name', by({ host: 'localhost:3000' })],
  ['it over IPv6', { headers: { host: '[::1]:3000' }, socket: { remoteAddress: '::1' } }],
  ['it, mapped', from('::ffff:127.0.0.1')],
])('[ME2] %s may read', (_, caller) => {
  expect(isOnThisMachine(caller)).toBe(true);
});

test.each([
  ['elsewhere', from('203.0.113.7')],
  ['nowhere', from()],
  ['a name like an address', by({ host: '127.0.0.1.example.org' })],
  ['another website’s name', by({ host: 'example.org:3000' })],
  ['no name', by({})],
])('[ME2] %s may not', (_, caller) => {
  expect(isOnThisMachine(caller)).toBe(false);
});

const ofProxies = ['forwarded', 'x-forwarded-for', 'x-forwarded-proto', 'via', 'x-real-ip'];
test.each(ofProxies)('[ME2] with a proxy’s %s nobody is on this machine', (header) => {
  expect(isOnThisMachine(by({ ...local.headers, [header]: '' }))).toBe(false);
});
