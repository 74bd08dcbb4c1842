// `npm run restored`: installs and builds what is missing or stale, then says that a backup was put back.
import './supported-node.mjs';
import { prepare } from './prepare.mjs';
import { importOrStop, root } from './root.mjs';

process.chdir(root);
prepare({ withTools: false });
await importOrStop('dist/server/restored.js');
