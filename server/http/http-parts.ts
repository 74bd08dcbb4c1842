// What the HTTP plane is handed. Only types.

import type { RefusalCode } from '../../shared/model/refusal.ts';
import type { createAddressReader } from '../address.ts';
import type { createOrganiser } from '../identity/organiser.ts';
import type { createOriginCheck } from '../identity/origins.ts';
import type { createTickets } from '../identity/tickets.ts';
import type { createTokens } from '../identity/tokens.ts';
import type { Log } from '../log.ts';
import type { OutcomeFormat } from '../workshop/outcome-format.ts';
import type { Workshop } from '../workshop/workshop.ts';

export interface HttpParts {
  readonly workshop: Workshop;
  readonly tokens: Pick<ReturnType<typeof createTokens>, 'readToken'>;
  readonly tickets: Pick<ReturnType<typeof createTickets>, 'toTicket'>;
  readonly organiser: ReturnType<typeof createOrganiser>;
  readonly origins: ReturnType<typeof createOriginCheck>;
  readonly formats: readonly OutcomeFormat[];
  readonly logger: Log;
  /** The server's figures for whoever runs it, and where refusals are counted. */
  readonly metrics: {
    readonly mediaType: string;
    read(): Promise<string>;
    refused(code: RefusalCode): void;
  };
  /** The product's version. */
  readonly version: string;
  /** Where people reach the server, when it differs from where it listens. */
  readonly publicUrl: string | null;
  /** Where phones in the same network reach it, the likeliest address first. */
  readonly forPhones: () => readonly string[];
  /** Whose request it is, by the proxies that are believed. */
  readonly addressOf: ReturnType<typeof createAddressReader>;
  /** Who reads the figures. */
  readonly metricsFor: 'off' | 'key' | 'local';
  /** The number of the wire that this server speaks. */
  readonly wire: number;
  /** The folder of the built client. */
  readonly clientDir: string;
}
