// Those who have shown who they are, on one way in: so many connections for each person and session, so many walls for
// each address, and how each behaves on all of them together.
import type { IncomingMessage } from 'node:http';
import { limits } from '../shared/model/limits.ts';
import type { Conduct, Conducts } from './conduct.ts';
import { createCrowds } from './crowd.ts';
import type { Actor } from './workshop/ports.ts';

/** From where a request comes, as `address.ts` has it. */
export type NetworkOf = (request: IncomingMessage) => string;

export interface Guest {
  readonly actor: Actor;
  readonly network: string;
}

export interface Guests<T> {
  /** How this guest behaves, whatever they come by. */
  readonly conductOf: (guest: Guest) => Conduct;
  /** Takes a connection in; the oldest of them goes when there are too many. Returns how to leave. */
  readonly enter: (guest: Guest, connection: T) => () => void;
}

/** One link serves every wall, so walls are told apart by where they hang. */
const groupOf = ({ actor, network }: Guest) =>
  actor.kind === 'wall' ? `wall ${network}` : actor.personId;

/** `letGo` is called with the connection that has to go. */
export function createGuests<T>(
  connectionsPerPerson: number,
  conducts: Conducts,
  letGo: (oldest: T) => void,
): Guests<T> {
  const people = createCrowds<T>(
    { mostOfOne: connectionsPerPerson, mostInAll: limits.connectionsPerSession },
    letGo,
  );
  const walls = createCrowds<T>(
    { mostOfOne: limits.wallsPerAddress, mostInAll: limits.wallsPerSession },
    letGo,
  );
  return {
    conductOf: (guest) => conducts.of(`${guest.actor.sessionId} ${groupOf(guest)}`),
    enter(guest, connection) {
      const crowds = guest.actor.kind === 'wall' ? walls : people;
      return crowds.enter(guest.actor.sessionId, groupOf(guest), connection);
    },
  };
}
