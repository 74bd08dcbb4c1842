// Whose request it is: the one reading of an address for every door. A header is believed only where a proxy that was
// named has written it. Nothing else asks a socket or `X-Forwarded-For` for an address.
import type { IncomingHttpHeaders } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** How many proxies in front are believed, or which, as addresses, networks and names of networks. */
export type TrustedProxies = number | readonly string[];

export interface Caller {
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

export interface SeenAddress {
  /** As it is told to a person; empty when the connection is gone already. */
  readonly address: string;
  /** What limits count by: an IPv4 address, or the /56 of an IPv6 one, which is what one household is given. */
  readonly network: string;
  /** A proxy that is believed told of it. */
  readonly isForwarded: boolean;
  /** Somebody is said to stand behind it, so many people may be seen at this one address. */
  readonly isProxy: boolean;
}

const namedNetworks: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};
/** Where a counted proxy can stand: beside the server, never out on the internet. */
const privateNetworks = [...Object.values(namedNetworks).flat(), '100.64.0.0/10'];

/** A shorter prefix names so much of the internet that it believes everybody. */
const shortestPrefix = { 4: 8, 6: 7 } as const;

/** The eight groups of an IPv6 address, as numbers. */
function toGroups(address: string): number[] {
  const dotted = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (...parts) => {
    const [a = 0, b = 0, c = 0, d = 0] = parts.slice(1, 5).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const [head = '', tail] = dotted.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array<string>(zeros).fill('0'), ...back];
  return groups.map((group) => Number.parseInt(group, 16));
}

/** The IPv4 address that an IPv6 one stands for; null when it stands for itself. */
function toMapped(address: string): string | null {
  const groups = toGroups(address);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (!isMapped) return null;
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 0xff])
    .join('.');
}

/** Without port, brackets, zone and the mapping of IPv4 into IPv6; null when it is no address. */
export function readAddress(text: string): string | null {
  const [, inBrackets] = /^\[([^\]]+)\](?::\d+)?$/.exec(text) ?? [];
  const [, beforePort] = /^([\d.]+):\d+$/.exec(text) ?? [];
  const address = (inBrackets ?? beforePort ?? text).replace(/%.*$/, '').toLowerCase();
  if (isIP(address) === 0) return null;
  return address.includes(':') ? (toMapped(address) ?? address) : address;
}

/** Whether an address leads nowhere but to the machine itself. */
export const isLoopback = (address: string) =>
  /^(::ffff:)?127\.\d+\.\d+\.\d+$/i.test(address) || address === '::1';

/** `10.0.0.0/8` or `192.0.2.7`; null when it is neither. */
function readNetwork(text: string): { address: string; prefix: number; version: 4 | 6 } | null {
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (rest.length > 0 || (version !== 4 && version !== 6)) return null;
  const most = version === 4 ? 32 : 128;
  if (prefix === undefined) return { address, prefix: most, version };
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > most) return null;
  return { address, prefix: Number(prefix), version };
}

/** Whether a proxy can be named so: an address, a network that is not half the internet, or a name of networks. */
export function isProxyName(text: string): boolean {
  if (Object.hasOwn(namedNetworks, text)) return true;
  const network = readNetwork(text);
  return network !== null && network.prefix >= shortestPrefix[network.version];
}

function toBlockList(names: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const text of names.flatMap((name) => namedNetworks[name] ?? [name])) {
    const network = readNetwork(text);
    if (network) list.addSubnet(network.address, network.prefix, toFamily(network.address));
  }
  return (address) => list.check(address, toFamily(address));
}

const toFamily = (address: string) => (address.includes(':') ? 'ipv6' : 'ipv4');

/** What counts as one: whoever has one IPv6 address is given at least the 2^72 of its /56. */
export function toNetwork(address: string): string {
  const known = readAddress(address) ?? address;
  if (!known.includes(':')) return known;
  const [first = 0, second = 0, third = 0, fourth = 0] = toGroups(known);
  return [first, second, third, fourth & 0xff00].map((group) => group.toString(16)).join(':');
}

/** Headers by which proxies say for whom they ask, the usual and the customary. */
const isOfProxy = (header: string) =>
  header.startsWith('x-forwarded') ||
  ['forwarded', 'via', 'x-real-ip', 'x-client-ip', 'true-client-ip'].includes(header);

export const hasProxyHeader = ({ headers }: Caller) => Object.keys(headers).some(isOfProxy);

/** Whom the proxies name, the nearest one's word first. */
function forwardedFor({ headers }: Caller): string[] {
  const header = headers['x-forwarded-for'] ?? '';
  const text = Array.isArray(header) ? header.join(',') : header;
  return text === '' ? [] : text.split(',').toReversed();
}

/**
 * Reads whose request it is. Where proxies are counted, only those on private networks are believed: a count that is too
 * high then believes nobody on the internet.
 */
export function createAddressReader(proxies: TrustedProxies): (caller: Caller) => SeenAddress {
  const most = typeof proxies === 'number' ? proxies : Number.POSITIVE_INFINITY;
  const isBelieved = toBlockList(typeof proxies === 'number' ? privateNetworks : proxies);
  return (caller) => {
    const told = forwardedFor(caller);
    let address = readAddress(caller.socket.remoteAddress ?? '') ?? '';
    let hops = 0;
    while (address !== '' && hops < most && hops < told.length && isBelieved(address)) {
      const before = readAddress((told[hops] ?? '').trim());
      if (before === null) break;
      address = before;
      hops += 1;
    }
    const isProxy = hops < told.length || (hops === 0 && hasProxyHeader(caller));
    return { address, network: toNetwork(address), isForwarded: hops > 0, isProxy };
  };
}
