// The partnerships of the programme, offered to organisers as examples of cities that know each other.
import * as z from 'zod/mini';
import { country } from '../../shared/model/city.ts';
import { timeZone } from '../../shared/model/time.ts';
import { routes } from '../../shared/protocol/paths.ts';
import partnerships from './partnerships.json' with { type: 'json' };
import type { Route } from './route.ts';

const partnershipList = z.object({
  source: z.string(),
  partnerships: z.array(
    z.object({
      kind: z.string(),
      programme: z.string(),
      members: z.array(z.object({ name: z.string(), country, timeZone })),
      themes: z.array(z.string()),
    }),
  ),
});

export function partnershipRoutes(): Route[] {
  return [
    {
      method: 'get',
      path: routes.partnerships,
      summary: 'Real partnerships between cities and regions',
      access: 'anyone',
      status: 200,
      answer: partnershipList,
      refusals: [],
      handle: () => partnerships,
    },
  ];
}
