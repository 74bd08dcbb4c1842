// `npm start`: installs and builds what is missing or stale, then is the server: in this very
// process, so that signals and the exit code need no passing on.
import './supported-node.mjs';
import { prepare } from './prepare.mjs';
import { importOrStop, root } from './root.mjs';

process.chdir(root);
prepare({ withTools: false });
process.setSourceMapsEnabled(true);
await importOrStop('dist/server/main.js');
