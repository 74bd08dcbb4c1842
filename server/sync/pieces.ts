// Writes what somebody lacks of a document, in pieces of a bounded size, so that a long first synchronisation is never
// one frame of many megabytes. Structs are never cut: one that is larger than a piece is a piece of its own.
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

type Deletions = ReturnType<typeof Y.createDeleteSet>;

/** Structs of one client, one after the other. */
interface Run {
  readonly client: number;
  readonly clock: number;
  readonly body: Y.UpdateEncoderV1;
  count: number;
  length: number;
}

function writeDeletions(encoder: encoding.Encoder, deletions: Deletions | null): void {
  encoding.writeVarUint(encoder, deletions?.clients.size ?? 0);
  for (const [client, ranges] of deletions?.clients ?? []) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, ranges.length);
    for (const { clock, len } of ranges) {
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarUint(encoder, len);
    }
  }
}

function toUpdate(runs: readonly Run[], deletions: Deletions | null): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, runs.length);
  for (const { client, clock, body, count } of runs) {
    encoding.writeVarUint(encoder, count);
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeBinaryEncoder(encoder, body.restEncoder);
  }
  writeDeletions(encoder, deletions);
  return encoding.toUint8Array(encoder);
}

/** Every client's structs beyond a clock, higher ids first as Yjs does, which makes merging quicker. */
function* readRuns({ store }: Y.Doc, vector: ReadonlyMap<number, number>) {
  for (const [client, structs] of [...store.clients].sort(([a], [b]) => b - a)) {
    const from = vector.get(client) ?? 0;
    if (from >= Y.getState(store, client)) continue;
    yield { client, from, structs, at: Y.findIndexSS(structs, from) };
  }
}

/** At least one update, to be applied in order. The last one carries the deletions. */
export function encodePieces(doc: Y.Doc, vector: Uint8Array, bytes: number): readonly Uint8Array[] {
  // Never of our own making, but a log may hold some: Yjs knows how to write them.
  if (doc.store.pendingStructs || doc.store.pendingDs) return [Y.encodeStateAsUpdate(doc, vector)];
  const pieces: Uint8Array[] = [];
  let runs: Run[] = [];
  let size = 0;
  for (const { client, from, structs, at } of readRuns(doc, Y.decodeStateVector(vector))) {
    let run: Run | null = null;
    for (let index = at; index < structs.length; index += 1) {
      const struct = structs[index];
      if (!struct) break;
      if (size >= bytes) {
        pieces.push(toUpdate(runs, null));
        runs = [];
        size = 0;
        run = null;
      }
      const clock = Math.max(from, struct.id.clock);
      if (!run) {
        run = { client, clock, body: new Y.UpdateEncoderV1(), count: 0, length: 0 };
        runs.push(run);
      }
      struct.write(run.body, clock - struct.id.clock);
      run.count += 1;
      const length = encoding.length(run.body.restEncoder);
      size += length - run.length;
      run.length = length;
    }
  }
  return [...pieces, toUpdate(runs, Y.createDeleteSetFromStructStore(doc.store))];
}
