// A wall: the page for a hall's projector. It follows the session and changes nothing.
import { routes } from '../../shared/protocol/paths.ts';
import { wallOpened } from '../../shared/protocol/routes.ts';
import type { CodeDoor } from './codes.ts';
import type { HttpParts } from './http-parts.ts';
import type { Route } from './route.ts';

export function wallRoutes({ workshop }: HttpParts, withCode: CodeDoor): Route[] {
  return [
    {
      method: 'post',
      path: routes.walls(':code'),
      summary: 'Open a wall that follows a session',
      access: 'anyone',
      status: 201,
      answer: wallOpened,
      refusals: [
        'session/not-found',
        'session/damaged',
        'wall/ended',
        'request/origin',
        'request/too-many',
      ],
      handle: (request) => withCode(request, workshop.openWall),
    },
  ];
}
