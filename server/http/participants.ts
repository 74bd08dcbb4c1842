// Coming in with the code: a name, a city, a language.
import { routes } from '../../shared/protocol/paths.ts';
import { joined, joining } from '../../shared/protocol/routes.ts';
import type { CodeDoor } from './codes.ts';
import type { HttpParts } from './http-parts.ts';
import type { Route } from './route.ts';

export function participantRoutes({ workshop }: HttpParts, withCode: CodeDoor): Route[] {
  return [
    {
      method: 'post',
      path: routes.participants(':code'),
      summary: 'Join a session',
      access: 'anyone',
      body: joining,
      status: 201,
      answer: joined,
      refusals: [
        'input/invalid',
        'participant/unknown-city',
        'participant/session-full',
        'session/not-found',
        'session/damaged',
        'session/closed',
        'door/locked',
        'request/origin',
        'request/too-many',
      ],
      handle: (request) =>
        withCode(request, (code) => workshop.joinSession(code, request.body as unknown)),
    },
  ];
}
