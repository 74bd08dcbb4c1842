// Brings a document from the log into memory, whole. A row that Yjs cannot read is named and left out, so that one bad
// row never keeps a table shut.
import { setImmediate } from 'node:timers/promises';
import { openBrief } from '../../shared/document/brief-document.ts';
import { openTable } from '../../shared/document/table-document.ts';
import { type DocumentName, readDocumentName } from '../../shared/protocol/document-name.ts';
import { createLedger } from '../guard/ledger.ts';
import type { Log } from '../log.ts';
import type { DocumentLog } from '../workshop/ports.ts';
import { createDocumentState } from './document-state.ts';
import { type SyncMeter, silentMeter } from './meter.ts';
import type { LoadedDocument } from './room-parts.ts';

/** What is applied at one go, in bytes; other rooms go on in between. */
const biteBytes = 128 * 1024;

function* inBites(updates: readonly Uint8Array[]): Generator<Uint8Array[]> {
  let bite: Uint8Array[] = [];
  let bytes = 0;
  for (const update of updates) {
    bite.push(update);
    bytes += update.byteLength;
    if (bytes < biteBytes) continue;
    yield bite;
    bite = [];
    bytes = 0;
  }
  if (bite.length > 0) yield bite;
}

const bytesOf = (updates: readonly Uint8Array[]) =>
  updates.reduce((sum, { byteLength }) => sum + byteLength, 0);

/** Throws what the log throws. */
export async function loadDocument(
  log: DocumentLog,
  name: DocumentName,
  logger: Log,
  meter: Pick<SyncMeter, 'answerMade'> = silentMeter,
): Promise<LoadedDocument> {
  const { epoch, updates, merged, owners, through, quarantined } = await log.read(name);
  const reserved = await log.readReserved(name);
  const state = createDocumentState(meter.answerMade);
  // Typed before anything is applied, so that nobody can make a root of another kind.
  if (readDocumentName(name)?.kind === 'table') openTable(state.doc);
  else openBrief(state.doc);
  let isWhole = quarantined.length === 0;
  let before = 0;
  for (const bite of inBites(updates)) {
    state.apply(bite, (at, error) => {
      isWhole = false;
      const row = before + at;
      logger.error({ error, document: name, row }, 'a row of the document log could not be read');
    });
    before += bite.length;
    await setImmediate();
  }
  const count = updates.length;
  const rows = { count, bytes: bytesOf(updates.slice(merged)), through, isWhole };
  const ledger = createLedger(owners);
  return { name, epoch, state, ledger, reserved, rows, loadedBytes: bytesOf(updates) };
}
