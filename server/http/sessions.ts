// Sessions: opened and listed by the organiser, read by those who take part.
import { sessionPlan, session as sessionSchema } from '../../shared/model/session.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { createdSession, facilitatorLink, sessionList } from '../../shared/protocol/routes.ts';
import type { Credentials } from './credentials.ts';
import type { HttpParts } from './http-parts.ts';
import { type Route, segment } from './route.ts';

const organiserRefusals = ['token/missing', 'token/unknown', 'request/too-many'] as const;

export function sessionRoutes({ workshop, logger }: HttpParts, credentials: Credentials): Route[] {
  return [
    {
      method: 'post',
      path: routes.sessions,
      summary: 'Open a session',
      access: 'organiser',
      body: sessionPlan,
      status: 201,
      answer: createdSession,
      refusals: [...organiserRefusals, 'input/invalid', 'agenda/incomplete'],
      async handle(request) {
        await credentials.demandOrganiser(request);
        const created = await workshop.createSession(request.body);
        logger.info({ session: created.session.id }, 'a session was opened');
        return created;
      },
    },
    {
      method: 'get',
      path: routes.sessions,
      summary: 'Every session, newest first',
      access: 'organiser',
      status: 200,
      answer: sessionList,
      refusals: organiserRefusals,
      async handle(request) {
        await credentials.demandOrganiser(request);
        return { sessions: await workshop.listSessions() };
      },
    },
    {
      method: 'get',
      path: routes.session(':id'),
      summary: 'A session as it stands',
      access: 'person',
      status: 200,
      answer: sessionSchema,
      refusals: [
        'token/missing',
        'token/unknown',
        'role/not-allowed',
        'session/not-found',
        'session/damaged',
      ],
      handle: async (request) =>
        workshop.readSession(await credentials.member(request, segment(request, 'id'))),
    },
    {
      method: 'post',
      path: routes.facilitatorLink(':id'),
      summary: "The facilitator's link again, for the organiser who lost it",
      access: 'organiser',
      status: 201,
      answer: facilitatorLink,
      refusals: [...organiserRefusals, 'session/not-found', 'session/damaged'],
      async handle(request) {
        await credentials.demandOrganiser(request);
        return workshop.linkFacilitator(segment(request, 'id'));
      },
    },
  ];
}
