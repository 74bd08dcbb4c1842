// The log: structured lines without content and without secrets. Nothing else writes to the console.
import { randomInt } from 'node:crypto';
import { pino, stdSerializers } from 'pino';
import type { LogLevel } from './config.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface Log {
  debug(fields: Fields, message: string): void;
  info(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  error(fields: Fields, message: string): void;
}

const redacted = ['token', 'ticket', 'key', 'code', 'authorization', 'cookie', 'name', 'text'];

export function createLog(level: LogLevel): Log {
  // Lines go to the error stream: the standard one is for the two lines that say where the server is.
  const stream = pino.destination({ dest: 2, sync: false });
  // The code of an error tells what went wrong and is no join code.
  const inner = redacted.filter((key) => key !== 'code').map((key) => `*.${key}`);
  const redact = [...redacted, ...inner];
  const serializers = { error: stdSerializers.err };
  return pino({ level, base: null, redact, serializers }, stream);
}

const referenceAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** What a person quotes and an operator finds in the log, `7F3K`. */
export function newReference(): string {
  return Array.from({ length: 4 }, () => referenceAlphabet[randomInt(31)]).join('');
}
