// By which addresses people reach the server: PUBLIC_URL, the one address it listens on, or all that the machine has at
// the moment. Never what a request claims: its Host header is not asked.
import { pages } from '../shared/model/pages.ts';
import { isLoopback, readAddress } from './address.ts';
import { readOwnAddresses } from './own-addresses.ts';

export interface WayIn {
  /** For whoever sits at this machine; PUBLIC_URL where it is set. */
  readonly url: string;
  /** For programs on this machine. */
  readonly localUrl: string;
  /** What links begin with that are handed on. */
  readonly forGuests: () => string;
  /** For phones in the same network, the likeliest first; none where PUBLIC_URL says it or only this machine can come in. */
  readonly forPhones: () => readonly string[];
  /** What browsers may send as their origin, to the letter. */
  readonly origins: () => readonly string[];
}

interface Listening {
  readonly publicUrl: string | null;
  /** As the operator named it. */
  readonly host: string;
  /** As the socket says it. */
  readonly bound: { readonly address: string; readonly port: number };
}

const keptMs = 1000;
const everywhere = ['0.0.0.0', '::'];
const localNames = ['localhost', '127.0.0.1', '::1'];
const inUrl = (host: string) => (host.includes(':') ? `[${host}]` : host);

/** A laptop comes into a hall's network after the start, so it is looked at anew, once a second at most. */
function createLook(read: () => readonly string[], nowMs: () => number) {
  let latest: { readonly atMs: number; readonly found: readonly string[] } | null = null;
  return () => {
    if (latest === null || nowMs() - latest.atMs >= keptMs)
      latest = { atMs: nowMs(), found: read() };
    return latest.found;
  };
}

export function createWayIn(
  { publicUrl, host, bound }: Listening,
  readAddresses = readOwnAddresses,
  nowMs = () => performance.now(),
): WayIn {
  // As browsers spell an origin: small letters, and no :80.
  const toUrl = (name: string) => new URL(`http://${inUrl(name)}:${bound.port}`).origin;
  const address = readAddress(bound.address) ?? bound.address;
  const isEverywhere = everywhere.includes(address);
  const localUrl = toUrl(isEverywhere ? '127.0.0.1' : host);
  if (publicUrl !== null) {
    const only = [publicUrl];
    const forGuests = () => publicUrl;
    return { url: publicUrl, localUrl, forGuests, forPhones: () => [], origins: () => only };
  }
  const look = () => (isEverywhere ? readAddresses(address === '0.0.0.0') : [host]).map(toUrl);
  const forPhones = isLoopback(address) ? () => [] : createLook(look, nowMs);
  const own = [...new Set([...localNames, host, address])].map(toUrl);
  return {
    url: localUrl,
    localUrl,
    forGuests: () => forPhones()[0] ?? localUrl,
    forPhones,
    origins: () => [...own, ...forPhones()],
  };
}

/** What the start prints: where it is, who prepares evenings, and what phones open where that is another address. */
export function toAnnouncement({ url, forPhones }: WayIn, organiserKey: string): string[] {
  const [first, ...others] = forPhones().filter((phones) => phones !== url);
  const rest = others.length > 0 ? ` (or ${others.join(', ')})` : '';
  return [
    `Umecon is ready at ${url}`,
    `Organiser: ${url}${pages.organise}#key=${organiserKey}`,
    ...(first ? [`Phones and computers in the same network: ${first}${rest}`] : []),
  ];
}
