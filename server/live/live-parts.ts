// What the session plane is handed. Only types.
import type { RefusalCode } from '../../shared/model/refusal.ts';
import type { Backlog } from '../backlog.ts';
import type { createOriginCheck } from '../identity/origins.ts';
import type { createTokens } from '../identity/tokens.ts';
import type { Log } from '../log.ts';
import type { Bus, Clock, DocumentChanges, DocumentDoor } from '../workshop/ports.ts';
import type { Workshop } from '../workshop/workshop.ts';

/** What the session plane tells whoever counts. */
export interface LiveMeter {
  commanded(as: 'done' | 'failed' | RefusalCode): void;
}

export interface LiveParts {
  readonly workshop: Pick<Workshop, 'readSession' | 'dispatch' | 'access' | 'summarise'>;
  readonly tokens: Pick<ReturnType<typeof createTokens>, 'readToken'>;
  readonly origins: ReturnType<typeof createOriginCheck>;
  readonly bus: Bus;
  readonly door: DocumentDoor;
  readonly changes: DocumentChanges;
  readonly clock: Clock;
  readonly logger: Log;
  readonly meter: LiveMeter;
  /** What waits on all connections, over both ways in. */
  readonly backlog: Backlog;
}
