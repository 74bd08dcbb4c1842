// What the server says of where it is, and which origins it takes for its own, by how it listens.
import { describe, expect, test } from 'vitest';
import { readOwnAddresses } from '../../../server/own-addresses.ts';
import { createWayIn, toAnnouncement } from '../../../server/way-in.ts';

const info = (address: string, internal = false) => ({
  address,
  internal,
  family: address.includes(':') ? ('IPv6' as const) : ('IPv4' as const),
  netmask: '',
  mac: '',
  cidr: null,
  scopeid: 0,
});
const networks = {
  lo: [info('127.0.0.1', true), info('::1', true)],
  docker0: [info('172.17.0.1')],
  tailscale0: [info('100.101.1.1')],
  wlan0: [info('fe80::1'), info('2001:db8::5'), info('192.168.1.20')],
  eth1: [info('169.254.7.7')],
  gone: undefined,
};

const listening = (host: string, address: string, publicUrl: string | null = null) => ({
  publicUrl,
  host,
  bound: { address, port: 3000 },
});
const everywhere = listening('0.0.0.0', '0.0.0.0');

test('[NP66] the addresses of real networks come first, and none that leads nowhere', () => {
  expect(readOwnAddresses(true, networks)).toEqual(['192.168.1.20', '172.17.0.1', '100.101.1.1']);
  expect(readOwnAddresses(false, networks)).toEqual([
    '192.168.1.20',
    '2001:db8::5',
    '172.17.0.1',
    '100.101.1.1',
  ]);
});

describe('[NP66] listening everywhere', () => {
  const read = (only4: boolean) => readOwnAddresses(only4, networks);

  test('[NP66] phones are told the addresses of the machine, and links begin with the first', () => {
    const wayIn = createWayIn(everywhere, read);
    expect(wayIn.forGuests()).toBe('http://192.168.1.20:3000');
    expect(toAnnouncement(wayIn, 'secret')).toEqual([
      'Umecon is ready at http://127.0.0.1:3000',
      'Organiser: http://127.0.0.1:3000/organise#key=secret',
      'Phones and computers in the same network: http://192.168.1.20:3000 (or http://172.17.0.1:3000, http://100.101.1.1:3000)',
    ]);
  });

  test.each(['::', '::ffff:0.0.0.0'])('[NP66] so they are by %s', (address) => {
    const wayIn = createWayIn(listening('::', address), read);
    expect(wayIn.forPhones()).toContain('http://192.168.1.20:3000');
    expect(wayIn.forPhones().includes('http://[2001:db8::5]:3000')).toBe(address === '::');
  });

  test('[NP66] a machine in no network says where it is itself', () => {
    const wayIn = createWayIn(everywhere, () => []);
    expect(wayIn.forGuests()).toBe('http://127.0.0.1:3000');
    expect(toAnnouncement(wayIn, 'secret')).toHaveLength(2);
  });

  test('[ID65] its addresses of the moment are its origins, and nothing that looks like them', () => {
    let [now, address] = [0, '192.168.1.20'];
    const wayIn = createWayIn(
      everywhere,
      () => [address],
      () => now,
    );
    expect(wayIn.origins()).toEqual([
      'http://localhost:3000',
      'http://127.0.0.1:3000',
      'http://[::1]:3000',
      'http://0.0.0.0:3000',
      'http://192.168.1.20:3000',
    ]);
    address = '10.1.1.1';
    now = 999;
    expect(wayIn.origins()).toContain('http://192.168.1.20:3000');
    now = 1000;
    expect(wayIn.origins()).toContain('http://10.1.1.1:3000');
    expect(wayIn.origins()).not.toContain('http://192.168.1.20:3000');
  });
});

test('[NP66] one address is told as the operator named it, and nothing more', () => {
  const named = createWayIn(listening('kommunen', '192.168.1.20'));
  expect(toAnnouncement(named, 'k')[0]).toBe('Umecon is ready at http://kommunen:3000');
  expect(toAnnouncement(named, 'k')).toHaveLength(2);
  expect(named.origins()).toContain('http://192.168.1.20:3000');
  const home = createWayIn(listening('::1', '::1'));
  expect([home.url, home.forPhones(), home.forGuests()]).toEqual([
    'http://[::1]:3000',
    [],
    'http://[::1]:3000',
  ]);
});

test('[ID65] origins are spelt as browsers spell them', () => {
  const { url, origins } = createWayIn({
    publicUrl: null,
    host: 'Kommunen',
    bound: { address: '192.168.1.20', port: 80 },
  });
  expect(url).toBe('http://kommunen');
  expect(origins()).toEqual(expect.arrayContaining(['http://kommunen', 'http://192.168.1.20']));
});

test('[NP66] PUBLIC_URL stands above all', () => {
  const wayIn = createWayIn(listening('0.0.0.0', '0.0.0.0', 'https://umecon.example'));
  expect([
    wayIn.url,
    wayIn.forGuests(),
    wayIn.forPhones(),
    wayIn.origins(),
    wayIn.localUrl,
  ]).toEqual([
    'https://umecon.example',
    'https://umecon.example',
    [],
    ['https://umecon.example'],
    'http://127.0.0.1:3000',
  ]);
  expect(toAnnouncement(wayIn, 'k')).toHaveLength(2);
});
