// `npm run demo`: installs and builds where needed, then plays the sample evening.
import { buildIfStale } from './build-if-stale.mjs';
import { installIfNeeded } from './install-if-needed.mjs';

installIfNeeded({ withTools: true });
buildIfStale();
const { register } = await import('tsx/esm/api');
register();
await import('../demo/main.ts');
