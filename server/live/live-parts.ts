// What the session plane is handed. Only types.
import type { Duplex } from 'node:stream';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import type { Backlog } from '../backlog.ts';
import type { Conducts } from '../conduct.ts';
import type { NetworkOf } from '../guests.ts';
import type { createOriginCheck } from '../identity/origins.ts';
import type { createTokens } from '../identity/tokens.ts';
import type { Log } from '../log.ts';
import type { Bus, Clock, DocumentChanges, DocumentDoor } from '../workshop/ports.ts';
import type { Workshop } from '../workshop/workshop.ts';

/** What the session plane tells whoever counts. */
export interface LiveMeter {
  /** A connection was ended to make room, or because too much came on it. */
  readonly letGo: (why: 'stranger' | 'crowd' | 'flood') => void;
  commanded(as: 'done' | 'failed' | RefusalCode): void;
}

export interface LiveParts {
  readonly workshop: Pick<Workshop, 'readSession' | 'dispatch' | 'access' | 'summarise'>;
  readonly tokens: Pick<ReturnType<typeof createTokens>, 'readToken'>;
  readonly origins: ReturnType<typeof createOriginCheck>;
  readonly bus: Bus;
  readonly door: DocumentDoor;
  readonly changes: DocumentChanges;
  /** For how long things take only, and never backwards; the time of day is the workshop's. */
  readonly clock: Clock;
  readonly networkOf: NetworkOf;
  readonly conducts: Conducts;
  /** Whoever is on this line has shown who they are. */
  readonly vouch: (line: Duplex) => void;
  readonly logger: Log;
  readonly meter: LiveMeter;
  /** The number of the wire that this server speaks. */
  readonly wire: number;
  /** What waits on all connections, over both ways in. */
  readonly backlog: Backlog;
}
