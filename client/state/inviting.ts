// What links begin with that are handed on to others: this page's own address, or, where that leads to this computer only,
// the one that the server knows for phones. Links that are opened here keep the page's own.
import { useEffect, useState } from 'react';
import { routes } from '../../shared/protocol/paths.ts';
import type { InvitingAddress } from '../../shared/protocol/routes.ts';
import { request } from '../wire/http.ts';

const leadsHomeOnly = (origin: string) =>
  /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(origin).hostname);

interface Found {
  readonly origin: string;
  /** False where whoever is handed a link cannot open it on another device. */
  readonly reachesPhones: boolean;
}

/** Asks only where the page's own address is of no use to others. */
export async function findInviting(
  own: string,
  ask = () => request<InvitingAddress>(routes.invitingAddress),
): Promise<Found> {
  if (!leadsHomeOnly(own)) return { origin: own, reachesPhones: true };
  // Without an answer nobody knows better than the page.
  const answer = await ask().catch(() => null);
  const origin = answer?.url ?? own;
  return { origin, reachesPhones: !leadsHomeOnly(origin) };
}

/** A path or a link of this server, as it is handed on. */
export function toInvitingLink(origin: string, pathOrLink: string): string {
  const { pathname, hash } = new URL(pathOrLink, origin);
  return `${origin}${pathname}${hash}`;
}

export interface Inviting {
  /** Name and port, as one types them. */
  readonly host: string;
  readonly reachesPhones: boolean;
  readonly toLink: (pathOrLink: string) => string;
}

export function useInviting(): Inviting {
  const own = window.location.origin;
  const [{ origin, reachesPhones }, setFound] = useState<Found>({
    origin: own,
    reachesPhones: true,
  });
  useEffect(() => {
    let isWanted = true;
    void findInviting(own).then((found) => isWanted && setFound(found));
    return () => {
      isWanted = false;
    };
  }, [own]);
  return {
    host: new URL(origin).host,
    reachesPhones,
    toLink: (pathOrLink) => toInvitingLink(origin, pathOrLink),
  };
}
