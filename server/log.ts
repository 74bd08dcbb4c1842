// The log: structured lines without content and without secrets. Nothing else writes to the console.
import { randomInt } from 'node:crypto';
import { type DestinationStream, pino } from 'pino';
import type { LogLevel } from './config.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface Log {
  debug(fields: Fields, message: string): void;
  info(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  error(fields: Fields, message: string): void;
}

const redacted = ['token', 'ticket', 'key', 'code', 'authorization', 'cookie', 'name', 'text'];
const mostCauses = 4;

/** A parser quotes what it could not read, and that is somebody's words. */
function withoutQuotes(error: Error): { message: string; stack: string | undefined } {
  if (!(error instanceof SyntaxError)) return { message: error.message, stack: error.stack };
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
  return { message: 'a text could not be parsed', stack: frames?.join('\n') };
}

/** What tells a fault, and nothing else that somebody hung on it: parsers hang the whole input there. */
function toFault(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return typeof error;
  const { code, cause }: { code?: unknown; cause?: unknown } = error;
  return {
    type: error.constructor.name,
    ...withoutQuotes(error),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(cause !== undefined && depth < mostCauses && { cause: toFault(cause, depth + 1) }),
  };
}

/** Lines go to the error stream: the standard one is for the two lines that say where the server is. */
const toErrorStream = () => pino.destination({ dest: 2, sync: false });

export function createLog(level: LogLevel, stream: DestinationStream = toErrorStream()): Log {
  // The code of an error tells what went wrong and is no join code.
  const inner = redacted.filter((key) => key !== 'code').map((key) => `*.${key}`);
  const redact = [...redacted, ...inner];
  return pino({ level, base: null, redact, serializers: { error: toFault } }, stream);
}

const referenceAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** What a person quotes and an operator finds in the log, `7F3K`. */
export function newReference(): string {
  return Array.from({ length: 4 }, () => referenceAlphabet[randomInt(31)]).join('');
}
