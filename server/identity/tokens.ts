// Tokens: `<session>.<person>.<seal>`. Derived from the server's key, so nothing is stored and a link can be shown again.
import { facilitatorId, participantId, sessionId } from '../../shared/model/ids.ts';
import type { Actor, Tokens } from '../workshop/ports.ts';
import { isSealedBy, toSeal } from './seal.ts';

const purpose = 'token';

/** `wall` for those that the code opens, `wall2` for those made after all were ended twice. */
const toWall = (epoch: number) => (epoch === 0 ? 'wall' : `wall${epoch}`);

function readWall(person: string): number | null {
  const epoch = /^wall(|[1-9]\d{0,8})$/.exec(person)?.[1];
  return epoch === undefined ? null : Number(epoch);
}

const toSubject = (actor: Actor) =>
  `${actor.sessionId}.${actor.kind === 'wall' ? toWall(actor.epoch) : actor.personId}`;

function toActor(session: string, person: string): Actor | null {
  const inSession = sessionId.safeParse(session);
  if (!inSession.success) return null;
  const epoch = readWall(person);
  if (epoch !== null) return { kind: 'wall', sessionId: inSession.data, epoch };
  const participant = participantId.safeParse(person);
  if (participant.success) {
    return { kind: 'participant', sessionId: inSession.data, personId: participant.data };
  }
  const facilitator = facilitatorId.safeParse(person);
  if (!facilitator.success) return null;
  return { kind: 'facilitator', sessionId: inSession.data, personId: facilitator.data };
}

/** `readToken` gives null for anything that this server did not make. Whether it still counts, the session says. */
export function createTokens(key: Buffer): Tokens & { readToken(token: string): Actor | null } {
  return {
    toToken(actor) {
      const subject = toSubject(actor);
      return `${subject}.${toSeal(key, purpose, subject)}`;
    },
    readToken(token) {
      const [session = '', person = '', seal = '', ...rest] = token.slice(0, 200).split('.');
      if (rest.length > 0 || !isSealedBy(key, purpose, `${session}.${person}`, seal)) return null;
      return toActor(session, person);
    },
  };
}
