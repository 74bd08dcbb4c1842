// `npm run demo`: installs and builds where needed, then plays the sample evening.
import './supported-node.mjs';
import { prepare } from './prepare.mjs';
import { demandTemporaryFolder, importOrStop } from './root.mjs';

demandTemporaryFolder();
prepare({ withTools: true });
const { register } = await import('tsx/esm/api');
register();
await importOrStop('demo/main.ts');
