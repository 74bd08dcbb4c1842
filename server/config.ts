// The only reader of the environment. Every mistake is listed at once, so that an operator mends them in one go.
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { isProxyName, type TrustedProxies } from './address.ts';

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];
/** Who reads the figures: nobody, whoever has the organiser's key, or the machine itself as well. */
export const metricsAccesses = ['off', 'key', 'local'] as const;
export type MetricsAccess = (typeof metricsAccesses)[number];

export interface Config {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** The full path: what goes wrong there is told by it. */
  readonly dataDir: string;
  /** An origin without a trailing slash, or null for the address it listens on. */
  readonly publicUrl: string | null;
  /** Null: made at first start and kept in `dataDir`. */
  readonly organiserKey: string | null;
  /** Which proxies in front are believed about whose request it is. */
  readonly trustProxy: TrustedProxies;
  readonly logLevel: LogLevel;
  readonly metrics: MetricsAccess;
}

export class ConfigError extends Error {
  readonly mistakes: readonly string[];
  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.name = 'ConfigError';
    this.mistakes = mistakes;
  }
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username, password } = new URL(text);
  const isBare =
    pathname === '/' && [search, hash, username, password].every((part) => part === '');
  return ['http:', 'https:'].includes(protocol) && isBare;
}

const toNames = (text: string) => text.split(',').map((name) => name.trim());

const isCount = (text: string) => /^\d{1,2}$/.test(text);

/** `true` is none: it would believe anybody about where they come from. */
const namesProxies = (text: string) =>
  text === 'false' || isCount(text) || toNames(text).every(isProxyName);

function toProxies(text: string): TrustedProxies {
  if (text === 'false') return 0;
  return isCount(text) ? Number(text) : toNames(text);
}

const unsupported = (name: string) =>
  z.optional(
    z.never(`${name} belongs to a later version; leave it out and the data stay in DATA_DIR`),
  );

const environment = z.object({
  PORT: z._default(
    z
      .string()
      .check(
        z.refine(
          (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535,
          'PORT must be a whole number from 0 to 65535',
        ),
      ),
    '3000',
  ),
  HOST: z._default(
    z.string().check(z.regex(/^[\w.:-]+$/, 'HOST must be an address or a name')),
    '127.0.0.1',
  ),
  DATA_DIR: z._default(z.string(), './data'),
  PUBLIC_URL: z.optional(
    z
      .string()
      .check(
        z.refine(
          isOrigin,
          'PUBLIC_URL must be an address as https://umecon.example.org, without a path',
        ),
      ),
  ),
  ORGANISER_KEY: z.optional(
    z
      .string()
      .check(
        z.regex(/^\S{16,200}$/, 'ORGANISER_KEY must have 16 to 200 characters, without spaces'),
      ),
  ),
  TRUST_PROXY: z._default(
    z
      .string()
      .check(
        z.refine(
          namesProxies,
          'TRUST_PROXY must be addresses of proxies, as loopback or 10.0.0.0/8, or their number; never true',
        ),
      ),
    'false',
  ),
  LOG_LEVEL: z._default(
    z.enum(logLevels, `LOG_LEVEL must be one of ${logLevels.join(', ')}`),
    'info',
  ),
  METRICS: z._default(
    z.enum(metricsAccesses, `METRICS must be one of ${metricsAccesses.join(', ')}`),
    'key',
  ),
  DATABASE_URL: unsupported('DATABASE_URL'),
  REDIS_URL: unsupported('REDIS_URL'),
});

/** Reads settings; an empty one counts as not set. Throws ConfigError with every mistake. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(({ message }) => message));
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, ORGANISER_KEY, TRUST_PROXY, LOG_LEVEL, METRICS } =
    parsed.data;
  return {
    port: Number(PORT),
    host: HOST,
    dataDir: resolve(DATA_DIR),
    publicUrl: PUBLIC_URL ? new URL(PUBLIC_URL).origin : null,
    organiserKey: ORGANISER_KEY ?? null,
    trustProxy: toProxies(TRUST_PROXY),
    logLevel: LOG_LEVEL,
    metrics: METRICS,
  };
}
