// Whose request it is, behind whatever stands in between.
import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createNetworkReader, toNetwork } from '../../server/address.ts';

describe('[LI22] whose request it is', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:0'],
    ['2001:db8:1:2ff:3:4:5:6', '2001:db8:1:200'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('%s is of %s', (address, network) => {
    expect(toNetwork(address)).toBe(network);
  });

  const from = (remoteAddress: string, forwarded?: string) =>
    ({
      socket: { remoteAddress },
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    }) as unknown as IncomingMessage;

  test('without a proxy that is believed it is the address of the line', () => {
    const networkOf = createNetworkReader(() => false);
    expect(networkOf(from('198.51.100.1', '203.0.113.7'))).toBe('198.51.100.1');
  });

  test('behind one proxy it is the last that the proxy says, whatever stands before it', () => {
    const networkOf = createNetworkReader((_, hops) => hops < 1);
    expect(networkOf(from('127.0.0.1', '1.1.1.1, 203.0.113.7'))).toBe('203.0.113.7');
    expect(networkOf(from('127.0.0.1'))).toBe('127.0.0.1');
  });

  test('of proxies that are believed by their address it is the first that is none', () => {
    const networkOf = createNetworkReader((address) => address.startsWith('10.'));
    expect(networkOf(from('10.0.0.1', '1.1.1.1, 203.0.113.7, 10.0.0.2'))).toBe('203.0.113.7');
  });
});
