// What a guest with the code sees before coming in.
import { routes } from '../../shared/protocol/paths.ts';
import { door } from '../../shared/protocol/routes.ts';
import type { CodeDoor } from './codes.ts';
import type { HttpParts } from './http-parts.ts';
import type { Route } from './route.ts';

export function doorRoutes({ workshop }: HttpParts, withCode: CodeDoor): Route[] {
  return [
    {
      method: 'get',
      path: routes.door(':code'),
      summary: 'What a guest sees before joining',
      access: 'anyone',
      status: 200,
      answer: door,
      refusals: ['session/not-found', 'session/damaged', 'request/too-many'],
      handle: (request) => withCode(request, workshop.readDoor),
    },
  ];
}
