// The command: reads the environment, opens the app, and closes it in good order when asked to stop.
import { type App, openApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { createLog } from './log.ts';

const stopWithinMs = 9_000;

function sayAndExit(lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

function readConfigOrExit() {
  try {
    return readConfig(process.env);
  } catch (error) {
    // A wrong setting is the operator's to mend, so it is told in full and without a trace.
    if (error instanceof ConfigError) sayAndExit(['Umecon cannot start:', ...error.mistakes]);
    throw error;
  }
}

function closeOn(app: App, signal: NodeJS.Signals): void {
  process.once(signal, () => {
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    void app.close().then(() => process.exit(0));
  });
}

const config = readConfigOrExit();
const app = await openApp(config, createLog(config.logLevel)).catch((error: unknown) =>
  sayAndExit(['Umecon cannot start:', error instanceof Error ? error.message : String(error)]),
);
// Whoever reads that it is ready may ask it to stop at once.
closeOn(app, 'SIGTERM');
closeOn(app, 'SIGINT');
process.stdout.write(`Umecon is ready at ${app.url}\nOrganiser: ${app.organiserLink}\n`);
