// Connections that have not been admitted yet. They are few for each address, say little, and end after ten seconds,
// whether they poll or not; the oldest goes first. Whoever names a token in the very first request is counted under that
// person instead, so that a crowd at the same address does not touch them.
import type { IncomingMessage } from 'node:http';
import { limits } from '../../shared/model/limits.ts';
import { createCrowd } from '../crowd.ts';
import { type Connection, cutOff, takeRequestsUpTo } from './connection.ts';
import type { LiveParts } from './live-parts.ts';

const caps = { mostOfOne: limits.strangersPerAddress, mostInAll: limits.strangers };
const namedCaps = { mostOfOne: limits.connectionsPerPerson, mostInAll: limits.strangers };

export interface Strangers {
  readonly enter: (connection: Connection) => void;
  /** It sent so many packets. Few are enough to show who one is. */
  readonly hear: (connection: Connection, packets: number) => void;
  /** No stranger any more. */
  readonly admit: (connection: Connection) => void;
  readonly count: () => number;
}

interface Stay {
  readonly leave: () => void;
  readonly timer: NodeJS.Timeout;
  packets: number;
}

export function createStrangers({
  tokens,
  networkOf,
  meter: { letGo },
}: Pick<LiveParts, 'tokens' | 'networkOf' | 'meter'>): Strangers {
  const stays = new WeakMap<Connection, Stay>();
  const sendAway = (connection: Connection) => {
    letGo('stranger');
    cutOff(connection);
  };
  const unnamed = createCrowd<Connection>(caps, sendAway);
  const named = createCrowd<Connection>(namedCaps, sendAway);

  function nameOf({ headers }: IncomingMessage): string | null {
    const token = /^Bearer +(\S{1,512})$/i.exec(headers.authorization ?? '')?.[1];
    const actor = token === undefined ? null : tokens.readToken(token);
    return actor && actor.kind !== 'wall' ? `${actor.sessionId} ${actor.personId}` : null;
  }

  function leave(connection: Connection): void {
    const stay = stays.get(connection);
    if (!stay) return;
    stays.delete(connection);
    clearTimeout(stay.timer);
    stay.leave();
  }

  return {
    enter(connection) {
      const { request } = connection;
      const name = nameOf(request);
      stays.set(connection, {
        leave: name ? named.enter(name, connection) : unnamed.enter(networkOf(request), connection),
        timer: setTimeout(() => sendAway(connection), limits.strangerSeconds * 1000).unref(),
        packets: 0,
      });
      takeRequestsUpTo(connection, limits.strangerBytes);
      connection.once('close', () => leave(connection));
    },
    hear(connection, packets) {
      const stay = stays.get(connection);
      if (stay && (stay.packets += packets) > limits.strangerPackets) sendAway(connection);
    },
    admit: leave,
    count: () => unnamed.size() + named.size(),
  };
}
