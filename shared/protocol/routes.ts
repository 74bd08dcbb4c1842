// The HTTP plane: the shapes of what goes in and out. Where it goes stands in paths.ts.
import * as z from 'zod/mini';
import { city } from '../model/city.ts';
import { facilitatorId, sessionId } from '../model/ids.ts';
import { language } from '../model/language.ts';
import { participant, personName } from '../model/person.ts';
import { session } from '../model/session.ts';
import { moment } from '../model/time.ts';

export const health = z.object({
  status: z.literal('ok'),
  version: z.string(),
  wire: z.number(),
});
/** Where phones in the same network reach the server; null where none does. */
export const invitingAddress = z.object({ url: z.nullable(z.string()) });
export type InvitingAddress = z.infer<typeof invitingAddress>;
export const createdSession = z.object({
  session,
  joinLink: z.string(),
  facilitator: z.object({ id: facilitatorId, token: z.string(), link: z.string() }),
});
export type CreatedSession = z.infer<typeof createdSession>;

/** One line of the organiser's list. The facilitator link cannot be shown again: make a new one. */
export const sessionListing = z.object({
  id: sessionId,
  code: z.string(),
  title: z.string(),
  cities: z.array(city),
  createdAt: moment,
  startsAt: z.nullable(moment),
  closedAt: z.nullable(moment),
  participants: z.number(),
  joinLink: z.string(),
});
export type SessionListing = z.infer<typeof sessionListing>;

export const sessionList = z.object({ sessions: z.array(sessionListing) });
export type SessionList = z.infer<typeof sessionList>;

/** A new facilitator's link, asked for by the organiser. */
export const facilitatorLink = z.object({ token: z.string(), link: z.string() });
/** Whether the browser that asks is signed in as the organiser; then also at which address the server sees it. */
export const organiserState = z.object({
  isOrganiser: z.boolean(),
  /** `isProxy`: it looks like a proxy's, so that many people may be seen at this one address. */
  address: z.optional(z.object({ seen: z.string(), isProxy: z.boolean() })),
});
export type OrganiserAnswer = z.infer<typeof organiserState>;

/** What a guest sees before joining. */
export const door = z.object({
  id: sessionId,
  code: z.string(),
  title: z.string(),
  cities: z.array(city),
  startsAt: z.nullable(moment),
  isClosed: z.boolean(),
  /** Locked for the moment: whoever is in stays, nobody new comes in. */
  isLocked: z.boolean(),
  participants: z.number(),
});
export type Door = z.infer<typeof door>;

/** Whoever says it again is taken for the same person, so it has to be beyond guessing. */
const joiningId = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,64}$/));

/** With an `id`, a repeated request brings the same person back instead of a second one. */
export const joining = z.object({
  name: personName,
  city: z.string(),
  language,
  id: z.optional(joiningId),
});
export type Joining = z.infer<typeof joining>;

export const joined = z.object({ participant, session, token: z.string() });
export type Joined = z.infer<typeof joined>;

export const wallOpened = z.object({ session, token: z.string() });
export type WallOpened = z.infer<typeof wallOpened>;

export const ticketRequest = z.object({ document: z.string().check(z.maxLength(80)) });
export const ticket = z.object({ ticket: z.string(), expiresAt: moment });
export type Ticket = z.infer<typeof ticket>;
