// Whose request it is, whatever headers say.
import { describe, expect, test } from 'vitest';
import {
  createAddressReader,
  isProxyName,
  readAddress,
  type TrustedProxies,
  toNetwork,
} from '../../../server/address.ts';

const from = (remoteAddress: string | undefined, forwarded?: string, more: object = {}) => ({
  socket: { remoteAddress },
  headers: { ...(forwarded !== undefined && { 'x-forwarded-for': forwarded }), ...more },
});

describe('networks', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::ffff:cb00:7107', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:0'],
    ['2001:db8:1:ff:3:4:5:6', '2001:db8:1:0'],
    ['2001:db8:1:100::6', '2001:db8:1:100'],
    ['2001:DB8::6', '2001:db8:0:0'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('[HT15] %s is counted as %s', (address, network) => {
    expect(toNetwork(address)).toBe(network);
  });
});

describe('addresses', () => {
  test.each([
    ['1.2.3.4:5678', '1.2.3.4'],
    ['[::1]:80', '::1'],
    ['[::1]', '::1'],
    ['::ffff:1.2.3.4', '1.2.3.4'],
    ['[::ffff:1.2.3.4]:80', '1.2.3.4'],
    ['fe80::1%eth0', 'fe80::1'],
    ['1.2.3.4.5', null],
    ['unknown', null],
    ['_hidden', null],
    ['', null],
    ['[::1]:port', null],
    ['1.2.3.4:', null],
  ])('[AD1] %j is read as %j', (text, address) => {
    expect(readAddress(text)).toBe(address);
  });

  const client = '203.0.113.7';
  test.each<[string, TrustedProxies, string | undefined, string | undefined, string]>([
    ['nobody is believed', 0, '127.0.0.1', client, '127.0.0.1'],
    ['one proxy', 1, '127.0.0.1', client, client],
    ['one proxy, forged before it', 1, '127.0.0.1', `198.51.100.1, ${client}`, client],
    ['two proxies', 2, '127.0.0.1', `${client}, 10.0.0.9`, client],
    ['two counted, one there', 2, '127.0.0.1', `198.51.100.1, ${client}`, client],
    ['fifty counted, none there', 50, client, '198.51.100.1', client],
    ['fifty counted, one there', 50, '::1', `10.0.0.1,198.51.100.1,${client}`, client],
    ['by name', ['loopback'], '127.0.0.1', `198.51.100.1, ${client}`, client],
    ['by network', ['loopback', '192.0.2.0/24'], '::1', `${client}, 192.0.2.8`, client],
    ['by address', ['192.0.2.8'], '192.0.2.8', client, client],
    ['by IPv6', ['2001:db8::/32'], '2001:db8::5', client, client],
    ['mapped', ['10.0.0.0/8'], '::ffff:10.0.0.1', client, client],
    ['another proxy', ['192.0.2.8'], '192.0.2.9', client, '192.0.2.9'],
    ['with a port', 1, '127.0.0.1', '203.0.113.7:5678', client],
    ['IPv6 with a port', 1, '127.0.0.1', '[2001:db8::1]:80', '2001:db8::1'],
    ['a word instead', 1, '127.0.0.1', `${client}, unknown`, '127.0.0.1'],
    ['nothing said', 1, '127.0.0.1', undefined, '127.0.0.1'],
    ['a connection that is gone', 1, undefined, client, ''],
  ])('[AD2] %s', (_, proxies, remote, forwarded, address) => {
    expect(createAddressReader(proxies)(from(remote, forwarded)).address).toBe(address);
  });

  test.each([
    ['nobody in between', 0, undefined, {}, false],
    ['a proxy that is believed', 1, client, {}, false],
    ['a proxy that is not', 0, client, {}, true],
    ['one more than are believed', 1, `${client}, 10.0.0.9`, {}, true],
    ['one that tells no address', 0, undefined, { via: '1.1 x' }, true],
  ])('[AD3] with %s it is seen whether it is a proxy’s', (_, proxies, forwarded, more, isProxy) => {
    const seen = createAddressReader(proxies)(from('127.0.0.1', forwarded, more));
    expect(seen.isProxy).toBe(isProxy);
  });

  test.each(['loopback', 'linklocal', 'uniquelocal', '10.0.0.0/8', '192.0.2.7', '::1', 'fc00::/7'])(
    '[CF3] %s names a proxy',
    (name) => expect(isProxyName(name)).toBe(true),
  );

  test.each(['0.0.0.0/0', '::/0', '0.0.0.0/1', '2000::/3', '10.0.0.0/33', '10.0.0.0/8/8', 'nginx'])(
    '[CF3] %s names none',
    (name) => expect(isProxyName(name)).toBe(false),
  );
});
