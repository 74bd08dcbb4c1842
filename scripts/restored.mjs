// `npm run restored`: installs and builds what is missing or stale, then says that a backup was put back.
import { buildIfStale, isStale } from './build-if-stale.mjs';
import { installIfNeeded } from './install-if-needed.mjs';
import { root } from './root.mjs';

process.chdir(root);
installIfNeeded({ withTools: isStale() });
buildIfStale();
await import(new URL('../dist/server/restored.js', import.meta.url).href);
