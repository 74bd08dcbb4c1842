// What only programs that mean harm send is counted: a connection is closed after a few, and a person who goes on with
// new connections is not read any more, so that trying things out stays cheap for the server.
import { type Fault, isHostile } from '../guard/rules.ts';
import type { Peer } from './peer.ts';

const mostOfConnection = 3;
const mostOfPerson = 12;

export interface Offences {
  /** Whether this person's edits are not even looked at. */
  isBarred(peer: Peer): boolean;
  /** Counts a refusal. True when the connection should end. */
  count(peer: Peer, fault: Fault): boolean;
}

export function createOffences(): Offences {
  const ofConnections = new WeakMap<Peer, number>();
  const ofPersons = new Map<string, number>();
  const personOf = ({ admission }: Peer) => admission.personIds[0] ?? '';

  return {
    isBarred: (peer) => (ofPersons.get(personOf(peer)) ?? 0) >= mostOfPerson,
    count(peer, fault) {
      if (!isHostile(fault)) return false;
      const ofConnection = (ofConnections.get(peer) ?? 0) + 1;
      ofConnections.set(peer, ofConnection);
      // All that an honest page had in hand when another came before it is one mishap, not a dozen forgeries.
      if (fault !== 'foreign-client' || ofConnection === 1)
        ofPersons.set(personOf(peer), (ofPersons.get(personOf(peer)) ?? 0) + 1);
      return ofConnection >= mostOfConnection;
    },
  };
}
