// The organiser signs in with the key and out again; a browser keeps a cookie instead of the key.
import type { Request } from 'express';
import { routes } from '../../shared/protocol/paths.ts';
import { organiserState } from '../../shared/protocol/routes.ts';
import type { Credentials } from './credentials.ts';
import type { HttpParts } from './http-parts.ts';
import { organiserCookie, toCookieOptions } from './organiser-cookie.ts';
import type { Route } from './route.ts';

export function organiserRoutes(
  { organiser, publicUrl, addressOf }: HttpParts,
  credentials: Credentials,
): Route[] {
  const options = toCookieOptions(publicUrl);
  /** Behind TLS there is a proxy, also where it says no word of itself. */
  function seenAt(request: Request) {
    const { address, isForwarded, isProxy } = addressOf(request);
    return { seen: address, isProxy: isProxy || (options.secure && !isForwarded) };
  }
  const { maxAge: _, ...forgotten } = options;
  const shared = { path: routes.organiser, status: 200, answer: organiserState } as const;
  return [
    {
      ...shared,
      method: 'post',
      summary: 'Sign in with the organiser key; the answer sets a cookie',
      access: 'organiser',
      refusals: ['token/missing', 'token/unknown', 'request/origin', 'request/too-many'],
      async handle(request, response) {
        await credentials.demandOrganiser(request);
        response.cookie(organiserCookie, organiser.toCookieValue(), options);
        return { isOrganiser: true, address: seenAt(request) };
      },
    },
    {
      ...shared,
      method: 'get',
      summary: 'Whether the caller is the organiser, and at which address the server sees them',
      access: 'anyone',
      refusals: ['request/too-many'],
      async handle(request) {
        const isOrganiser = await credentials.isOrganiser(request);
        return isOrganiser ? { isOrganiser, address: seenAt(request) } : { isOrganiser };
      },
    },
    {
      ...shared,
      method: 'delete',
      summary: 'Sign out: the cookie is taken back',
      access: 'anyone',
      refusals: ['request/origin'],
      handle(_request, response) {
        response.clearCookie(organiserCookie, forgotten);
        return { isOrganiser: false };
      },
    },
  ];
}
