// `npm start`: installs and builds what is missing or stale, then is the server: in this very
// process, so that signals and the exit code need no passing on.
import { buildIfStale, isStale } from './build-if-stale.mjs';
import { installIfNeeded } from './install-if-needed.mjs';
import { root } from './root.mjs';

process.chdir(root);
installIfNeeded({ withTools: isStale() });
buildIfStale();
process.setSourceMapsEnabled(true);
await import(new URL('../dist/server/main.js', import.meta.url).href);
