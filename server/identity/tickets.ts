// Tickets: one document, one person, sixty seconds. They open `/sync/<document>`, where an address is all a client has.
import * as z from 'zod/mini';
import { facilitatorId, participantId, sessionId } from '../../shared/model/ids.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { Actor, Clock } from '../workshop/ports.ts';
import { isSealedBy, toSeal } from './seal.ts';

const purpose = 'ticket';
const lifetimeMs = 60_000;

const body = z.object({
  document: z.string(),
  expiresAtMs: z.number(),
  actor: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('participant'), sessionId, personId: participantId }),
    z.object({ kind: z.literal('facilitator'), sessionId, personId: facilitatorId }),
    z.object({ kind: z.literal('wall'), sessionId, epoch: z._default(z.number(), 0) }),
  ]),
});

function readBody(encoded: string): z.infer<typeof body> {
  return body.parse(JSON.parse(Buffer.from(encoded, 'base64url').toString()));
}

export function createTickets(key: Buffer, clock: Clock) {
  return {
    toTicket({ actor, document }: { actor: Actor; document: string }) {
      const expiresAtMs = clock.nowMs() + lifetimeMs;
      const text = JSON.stringify({ document, expiresAtMs, actor });
      const encoded = Buffer.from(text).toString('base64url');
      const ticket = `${encoded}.${toSeal(key, purpose, encoded)}`;
      return { ticket, expiresAt: new Date(expiresAtMs).toISOString() };
    },

    /** Who may open the document with it. Refuses ticket/invalid: forged, for another document, or too late. */
    readTicket(ticket: string, document: string): Actor {
      const [encoded = '', seal = '', ...rest] = ticket.slice(0, 2000).split('.');
      if (rest.length > 0 || !isSealedBy(key, purpose, encoded, seal)) {
        throw new Refusal('ticket/invalid');
      }
      const sealed = readBody(encoded);
      if (sealed.document !== document || sealed.expiresAtMs < clock.nowMs()) {
        throw new Refusal('ticket/invalid');
      }
      return sealed.actor;
    },
  };
}
