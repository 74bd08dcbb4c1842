// What comes on each connection before anybody reads it: few words of a stranger, and of a guest as much as a person may
// send on all their connections together. What is more waits in the network; what no page sends ends it.
import { limits } from '../../shared/model/limits.ts';
import { closings } from '../../shared/protocol/closings.ts';
import type { Conduct } from '../conduct.ts';
import { createGuests, type Guests } from '../guests.ts';
import { type Connection, cutOff, lineOf, meter, takeRequestsUpTo } from './connection.ts';
import { cutOffSoon, endConnection } from './ending.ts';
import type { LiveParts } from './live-parts.ts';
import type { SessionServer, SessionSocket } from './session-server.ts';
import { createStrangers } from './strangers.ts';

export interface Intake {
  readonly guests: Pick<Guests<SessionSocket>, 'conductOf'>;
  /** Whoever is on it is a stranger no more. Returns what to call with whatever no page of ours would send. */
  admit(socket: SessionSocket): () => void;
  readonly strangers: () => number;
}

/** `largestMessage` in bytes. */
export function createIntake(io: SessionServer, parts: LiveParts, largestMessage: number): Intake {
  const { letGo } = parts.meter;
  const strangers = createStrangers(parts);
  const conducts = new WeakMap<Connection, Conduct>();
  const guests = createGuests<SessionSocket>(
    limits.connectionsPerPerson,
    parts.conducts,
    (oldest) => {
      letGo('crowd');
      endConnection(oldest, closings.crowdedOut);
    },
  );

  function vouchFor(connection: Connection): void {
    const line = lineOf(connection);
    if (line) parts.vouch(line);
  }

  io.engine.on('connection', (connection: Connection) => {
    strangers.enter(connection);
    const spend = (packets: number, bytes: number) => {
      const conduct = conducts.get(connection);
      if (conduct) return conduct.spend(packets, bytes);
      strangers.hear(connection, packets);
      return 0;
    };
    meter(connection, spend, () => {
      conducts.get(connection)?.bar();
      letGo('flood');
      cutOff(connection);
    });
    connection.once('upgrade', () => {
      if (conducts.has(connection)) vouchFor(connection);
    });
  });

  return {
    guests,
    admit(socket) {
      const { conn: connection } = socket;
      const guest = { actor: socket.data.actor, network: parts.networkOf(connection.request) };
      const conduct = guests.conductOf(guest);
      conducts.set(connection, conduct);
      strangers.admit(connection);
      takeRequestsUpTo(connection, largestMessage);
      vouchFor(connection);
      connection.once('close', guests.enter(guest, socket));
      // Without it nobody hears of the session any more, and the connection would stay for nothing.
      socket.once('disconnect', () => cutOffSoon(connection));
      return () => {
        if (!socket.connected || !conduct.offend()) return;
        letGo('flood');
        endConnection(socket, closings.flooding);
      };
    },
    strangers: strangers.count,
  };
}
