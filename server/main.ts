// The command: starts the app, says where it is, and closes it in good order when asked to stop.
import { type App, openApp } from './app.ts';
import { readConfig } from './config.ts';
import { startOrExit } from './starting.ts';

const stopWithinMs = 9_000;

function closeOn(app: App, signal: NodeJS.Signals): void {
  process.once(signal, () => {
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    void app.close().then(() => process.exit(0));
  });
}

const app = await startOrExit(() => readConfig(process.env), openApp);
// Whoever reads that it is ready may ask it to stop at once.
closeOn(app, 'SIGTERM');
closeOn(app, 'SIGINT');
process.stdout.write(`${app.announcement.join('\n')}\n`);
