// Question: a document of a million edits (10,000 ideas typed letter by letter and mended): how long does it load once
// its log was merged, and how much does it take on disk against its words?
// Prediction, written first: 150 ms; about 2.5 times the words, because every slip and every mended word leaves splits behind.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../../../server/log.ts';
import { openSqliteStore } from '../../../server/store/sqlite-store.ts';
import { loadDocument } from '../../../server/sync/load-document.ts';
import { createSync } from '../../../server/sync/sync.ts';
import type { LogEntry } from '../../../server/workshop/ports.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import { tableDocument } from '../../../shared/protocol/document-name.ts';
import { createLatencies } from '../driver/latencies.ts';
import { toLimitGoal } from '../goals.ts';
import { editsPerIdea, typeIdeas } from '../million-edits.ts';
import { toTable } from '../report.ts';
import type { Workload } from './workload.ts';

const ideas = 10_000;
const loads = 7;
const rowsPerCommit = 200;
const name = tableDocument(`tab_${'0'.repeat(22)}`);
const logger = createLog('error');

async function fill(dataDir: string): Promise<void> {
  const store = await openSqliteStore(dataDir, logger);
  const claimed = new Set<number>();
  let entries: LogEntry[] = [];
  for (const { clientId, update } of typeIdeas(ideas)) {
    const claims = claimed.has(clientId) ? [] : [clientId];
    claimed.add(clientId);
    const personId = `par_${String(clientId).padStart(22, '0')}` as PersonId;
    entries.push({ document: name, update, personId, claims });
    if (entries.length < rowsPerCommit) continue;
    await store.documents.append(entries);
    entries = [];
  }
  await store.documents.append(entries);
  await store.close();
}

/** Opens the document as the server does, which merges its log in the background, and waits for that. */
async function merge(dataDir: string): Promise<number> {
  const store = await openSqliteStore(dataDir, logger);
  const sync = createSync({ log: store.documents, logger });
  const { snapshot } = await sync.readTableDocument(name);
  await sync.stop();
  await store.close();
  return snapshot.ideas.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}

async function load(dataDir: string) {
  const store = await openSqliteStore(dataDir, logger);
  const took = createLatencies();
  let first = Number.NaN;
  for (let turn = 0; turn < loads; turn += 1) {
    const fromMs = performance.now();
    await loadDocument(store.documents, name, logger);
    const ms = performance.now() - fromMs;
    if (turn === 0) first = ms;
    took.add(ms);
  }
  await store.close();
  return { first, median: took.at(0.5) };
}

const sizeOf = (dataDir: string) => statSync(join(dataDir, 'umecon.sqlite')).size / 1e6;

export const million: Workload = {
  name: 'document',
  async run(_options, say) {
    const dataDir = mkdtempSync(join(tmpdir(), 'umecon-million-'));
    try {
      await fill(dataDir);
      const before = sizeOf(dataDir);
      say(`${ideas * editsPerIdea} edits are stored`);
      const unmerged = await load(dataDir);
      const words = (await merge(dataDir)) / 1e6;
      const after = sizeOf(dataDir);
      const merged = await load(dataDir);
      const rows = [
        ['as it was written', before, unmerged.first, unmerged.median],
        ['merged', after, merged.first, merged.median],
      ];
      return {
        title: 'A document of a million edits (`document`)',
        question: `${ideas} ideas, ${editsPerIdea} edits each, ${words.toFixed(2)} MB of words.`,
        prediction: 'loads in 150 ms, takes 2.5 times its words.',
        tables: [toTable(['log', 'file MB', 'first load ms', `median of ${loads} loads ms`], rows)],
        goals: [
          toLimitGoal('loads after merging within 200 ms', merged.median, 200, 'ms'),
          toLimitGoal('stored in at most 3 × words + 1 MB', after, 3 * words + 1, 'MB'),
        ],
      };
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};
