// Whose request it is: the address behind the proxies that are believed, as a network. Every door asks here, so that one
// person is one address at all of them.
import type { IncomingMessage } from 'node:http';

/** Whether what this address says of whom it speaks for is believed; `hops` away from the server. */
export type IsTrusted = (address: string, hops: number) => boolean;

/** Of an IPv6 address the first 56 bits: whoever has one of them has them all. */
export function toNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array<string>(zeros).fill('0'), ...back];
  const [first, second, third, fourth] = groups.map((group) => Number.parseInt(group, 16) || 0);
  return [first, second, third, (fourth ?? 0) & 0xff00]
    .map((group) => group?.toString(16))
    .join(':');
}

/** The first address, counted from the server, that is not believed to speak for another. */
export function createNetworkReader(isTrusted: IsTrusted): (request: IncomingMessage) => string {
  return ({ socket, headers }) => {
    const said = headers['x-forwarded-for'];
    const forwarded = typeof said === 'string' ? said.split(',').map((one) => one.trim()) : [];
    const hops = [socket.remoteAddress ?? '', ...forwarded.reverse()];
    const at = hops.findIndex(
      (address, hop) => hop === hops.length - 1 || !isTrusted(address, hop),
    );
    return toNetwork(hops[at] ?? '');
  };
}
