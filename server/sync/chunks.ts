// Cuts a large update into several that say the same together, so that a long first synchronisation is never one
// frame of many megabytes. Structs are never cut: one that is larger than a chunk is a chunk of its own.
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { readUpdate, type Struct, type UpdateContent } from './update-reader.ts';

interface Run {
  readonly client: number;
  readonly clock: number;
  count: number;
}

function writeDeletions(encoder: encoding.Encoder, ds: UpdateContent['ds'] | null): void {
  encoding.writeVarUint(encoder, ds?.clients.size ?? 0);
  for (const [client, ranges] of ds?.clients ?? []) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, ranges.length);
    for (const { clock, len } of ranges) {
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarUint(encoder, len);
    }
  }
}

/** An update of these structs, which are in order per client. */
function toUpdate(structs: readonly Struct[], ds: UpdateContent['ds'] | null): Uint8Array {
  const runs: { run: Run; body: Y.UpdateEncoderV1 }[] = [];
  for (const struct of structs) {
    const { client, clock } = struct.id;
    let last = runs.at(-1);
    if (last?.run.client !== client) {
      last = { run: { client, clock, count: 0 }, body: new Y.UpdateEncoderV1() };
      runs.push(last);
    }
    struct.write(last.body, 0);
    last.run.count += 1;
  }
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, runs.length);
  for (const { run, body } of runs) {
    encoding.writeVarUint(encoder, run.count);
    encoding.writeVarUint(encoder, run.client);
    encoding.writeVarUint(encoder, run.clock);
    encoding.writeUint8Array(encoder, body.toUint8Array());
  }
  writeDeletions(encoder, ds);
  return encoding.toUint8Array(encoder);
}

/** How many bytes a struct takes, within a few. */
function sizeOf(struct: Struct): number {
  const encoder = new Y.UpdateEncoderV1();
  struct.write(encoder, 0);
  return encoding.length(encoder.restEncoder);
}

/** One or more updates of about `bytes` each at most, to be applied in order. The last one carries the deletions. */
export function splitUpdate(update: Uint8Array, bytes: number): readonly Uint8Array[] {
  if (update.byteLength <= bytes) return [update];
  const { structs, ds } = readUpdate(update);
  const chunks: Struct[][] = [[]];
  let size = 0;
  for (const struct of structs) {
    const more = sizeOf(struct);
    if (size > 0 && size + more > bytes) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(struct);
    size += more;
  }
  return chunks.map((chunk, at) => toUpdate(chunk, at === chunks.length - 1 ? ds : null));
}
