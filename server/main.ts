// The command: starts the app, says where it is, and closes it in good order when asked to stop.
import { openApp } from './app.ts';
import { readConfig } from './config.ts';
import { startOrExit } from './starting.ts';
import { onceAskedToStop } from './stopping.ts';

const app = await startOrExit(() => readConfig(process.env), openApp);
// Whoever reads that it is ready may ask it to stop at once.
onceAskedToStop(() => void app.close().then(() => process.exit(0)));
process.stdout.write(`${app.announcement.join('\n')}\n`);
