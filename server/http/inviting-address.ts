// The address that phones can open, for a page that was opened by an address that leads to this machine only. Nobody
// else is told: from outside one has an address that works, and those of this machine's networks are nobody's business.
import { routes } from '../../shared/protocol/paths.ts';
import { invitingAddress } from '../../shared/protocol/routes.ts';
import type { HttpParts } from './http-parts.ts';
import { isOnThisMachine } from './metrics.ts';
import type { Route } from './route.ts';

export function invitingAddressRoutes({ publicUrl, forPhones }: HttpParts): Route[] {
  return [
    {
      method: 'get',
      path: routes.invitingAddress,
      summary:
        'The address for phones in the same network; null from elsewhere than the machine itself',
      access: 'anyone',
      status: 200,
      answer: invitingAddress,
      refusals: [],
      handle(request) {
        const url = publicUrl ?? forPhones()[0] ?? null;
        return { url: isOnThisMachine(request) ? url : null };
      },
    },
  ];
}
