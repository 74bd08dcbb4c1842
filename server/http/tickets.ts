// Tickets to shared documents, for clients of the plain y-websocket endpoint: one document, one person, a minute.
import { Refusal } from '../../shared/model/refusal.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { ticket, ticketRequest } from '../../shared/protocol/routes.ts';
import type { Credentials } from './credentials.ts';
import type { HttpParts } from './http-parts.ts';
import type { Route } from './route.ts';

export function ticketRoutes({ workshop, tickets }: HttpParts, credentials: Credentials): Route[] {
  return [
    {
      method: 'post',
      path: routes.tickets,
      summary: 'A ticket to one shared document',
      access: 'person',
      body: ticketRequest,
      status: 201,
      answer: ticket,
      refusals: [
        'token/missing',
        'token/unknown',
        'input/invalid',
        'document/not-found',
        'session/damaged',
      ],
      async handle(request) {
        const actor = await credentials.actor(request);
        const asked = ticketRequest.safeParse(request.body);
        if (!asked.success) {
          throw new Refusal('input/invalid', undefined, [
            { path: 'document', message: 'the name of a document' },
          ]);
        }
        const { document } = await workshop.access.admit(actor, asked.data.document);
        return tickets.toTicket({ actor, document });
      },
    },
  ];
}
