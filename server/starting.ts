// How a command of this house starts: with its settings, and with a sentence and code 1 where it cannot.
// No trace is ever shown; a fault stands in the log.
import { type Config, ConfigError } from './config.ts';
import { createLog, type Log } from './log.ts';
import { explainStart } from './start-sentences.ts';

const fault = 'a fault of its own, which stands in the log above. Please report it.';

function sayAndExit(lines: readonly string[]): never {
  const gap = lines.length === 1 ? ' ' : '\n';
  process.stderr.write(`Umecon cannot start:${gap}${lines.join('\n')}\n`);
  process.exit(1);
}

function readOrExit(read: () => Config): Config {
  try {
    return read();
  } catch (error) {
    // A wrong setting is the operator's to mend, so all of them are told in full and without a trace.
    if (error instanceof ConfigError) sayAndExit(error.mistakes);
    throw error;
  }
}

/** Gives what `start` gives for the settings that `read` gives, or ends the process: then nothing is left half open. */
export async function startOrExit<T>(
  read: () => Config,
  start: (config: Config, logger: Log) => Promise<T>,
): Promise<T> {
  // Whoever was reading may be gone, as after `npm start | head -1`; that stops nothing.
  process.stdout.on('error', () => undefined);
  const config = readOrExit(read);
  const logger = createLog(config.logLevel);
  return start(config, logger).catch((error: unknown) => {
    const lines = explainStart(error, config);
    if (lines === null) logger.error({ error }, 'the server could not start');
    return sayAndExit(lines ?? [fault]);
  });
}
