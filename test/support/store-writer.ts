// A process of its own that writes to the store without end and says what was acknowledged, to be killed meanwhile.
// It keeps no more of the store than it writes to, and has the rest collected: that must not let the folder go.
import { writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { createLog } from '../../server/log.ts';
import { openSqliteStore } from '../../server/store/sqlite-store.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { createCountedChance } from './sessions.ts';

const [dataDir = ''] = process.argv.slice(2);
const chance = createCountedChance();
const document = tableDocument(chance.newId('tab'));
const personId = chance.newId('par');

async function openDocuments() {
  const { documents } = await openSqliteStore(dataDir, createLog('silent'));
  return documents;
}
const documents = await openDocuments();
for (let turn = 0; turn < 3; turn += 1) {
  globalThis.gc?.();
  await setImmediate();
}

const sayWhenStored = async (number: number) => {
  const update = new Uint8Array(new Uint32Array([number]).buffer);
  await documents.append([{ document, update, personId, claims: [number] }]);
  writeSync(1, `${number}\n`);
};

for (let first = 1; ; first += 5) {
  await Promise.all([0, 1, 2, 3, 4].map((more) => sayWhenStored(first + more)));
}
