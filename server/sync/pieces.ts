// Writes what somebody lacks of a document, in pieces of a bounded size, so that a long first synchronisation is never
// one frame of many megabytes. Structs are never cut: one that is larger than a piece is a piece of its own.
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** How far somebody has it who has nothing. */
export const nothing: ReadonlyMap<number, number> = new Map();

/** Structs of one client, one after the other. */
interface Run {
  readonly client: number;
  readonly clock: number;
  /** The clock behind its last struct. */
  readonly end: number;
  readonly body: Y.UpdateEncoderV1;
  readonly count: number;
  /** Bytes. */
  readonly length: number;
}

/** Reads from a clock on until it has about as many bytes, at least one struct. */
function readRun({ store }: Y.Doc, client: number, clock: number, bytes: number): Run {
  const structs = store.clients.get(client) ?? [];
  const body = new Y.UpdateEncoderV1();
  let count = 0;
  let end = clock;
  let at = Y.findIndexSS(structs, clock);
  while (at < structs.length && (count === 0 || encoding.length(body.restEncoder) < bytes)) {
    const struct = structs[at];
    if (!struct) break;
    struct.write(body, end - struct.id.clock);
    end = struct.id.clock + struct.length;
    count += 1;
    at += 1;
  }
  return { client, clock, end, body, count, length: encoding.length(body.restEncoder) };
}

/** All that was ever deleted, as it stands at the end of an update. Looks at every struct of the document. */
export function encodeDeletions({ store }: Y.Doc): Uint8Array {
  const encoder = encoding.createEncoder();
  const { clients } = Y.createDeleteSetFromStructStore(store);
  encoding.writeVarUint(encoder, clients.size);
  for (const [client, ranges] of clients) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, ranges.length);
    for (const { clock, len } of ranges) {
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarUint(encoder, len);
    }
  }
  return encoding.toUint8Array(encoder);
}

const noDeletions = new Uint8Array([0]);

function toUpdate(runs: readonly Run[], deletions: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, runs.length);
  for (const { client, clock, body, count } of runs) {
    encoding.writeVarUint(encoder, count);
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeBinaryEncoder(encoder, body.restEncoder);
  }
  encoding.writeUint8Array(encoder, deletions);
  return encoding.toUint8Array(encoder);
}

/** Clients with structs beyond a clock, higher ids first as Yjs does, which makes merging quicker. */
function clientsBeyond({ store }: Y.Doc, vector: ReadonlyMap<number, number>) {
  return [...store.clients.keys()]
    .sort((a, b) => b - a)
    .map((client) => ({ client, from: vector.get(client) ?? 0 }))
    .filter(({ client, from }) => from < Y.getState(store, client));
}

/**
 * At least one update, to be applied in order. The last one carries the deletions. Between two of them the document may
 * change: what comes meanwhile may or may not be in it. `vector`: client id → how far somebody has it.
 */
export function* encodeBites(
  doc: Y.Doc,
  vector: ReadonlyMap<number, number>,
  bytes: number,
  deletions = () => encodeDeletions(doc),
): Generator<Uint8Array> {
  // Never of our own making, but a log may hold some: Yjs knows how to write them.
  if (doc.store.pendingStructs || doc.store.pendingDs) {
    yield Y.encodeStateAsUpdate(doc, Y.encodeStateVector(new Map(vector)));
    return;
  }
  let runs: Run[] = [];
  let size = 0;
  for (const { client, from } of clientsBeyond(doc, vector)) {
    let next = from;
    while (next < Y.getState(doc.store, client)) {
      if (size >= bytes) {
        yield toUpdate(runs, noDeletions);
        runs = [];
        size = 0;
      }
      const run = readRun(doc, client, next, bytes - size);
      runs.push(run);
      size += run.length;
      next = run.end;
    }
  }
  yield toUpdate(runs, deletions());
}

/** All of them at once. */
export const encodePieces = (...of: Parameters<typeof encodeBites>) => [...encodeBites(...of)];
