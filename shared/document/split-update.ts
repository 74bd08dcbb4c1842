// Cuts one large update into pieces of bounded size, to be applied in order: each builds only on what is in it, in an
// earlier piece, or was there before. Deletions come last, when all that they speak of is there.
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { cutLongText } from './long-text.ts';

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number];

/** Structs of one client that wait, in the order of their clocks. */
interface Queue {
  readonly structs: Struct[];
  at: number;
}

interface Range {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
}

/** How much one piece may hold. */
export interface PieceLimits {
  readonly bytes: number;
  readonly structs: number;
}

/** How much of a piece one struct of text may be. */
const textShare = 1 / 8;
/** A deletion, or the head of a client's run, in bytes at most. */
const headBytes = 24;
/** A struct is never smaller. */
const leastStructBytes = 2;

/**
 * At least one piece, in which no text is one struct of more than an eighth of the bytes. A piece has more bytes than it
 * may only where a single struct that is no text is. An update with holes in it is left whole: nobody could say what its
 * pieces build on.
 */
export function splitUpdate(update: Uint8Array, limits: PieceLimits): readonly Uint8Array[] {
  const textBytes = limits.bytes * textShare;
  if (update.byteLength <= Math.min(textBytes, limits.structs * leastStructBytes)) return [update];
  const { structs, ds } = Y.decodeUpdate(update);
  if (structs.some((struct) => struct instanceof Y.Skip)) return [update];
  const pieces: Uint8Array[] = [];
  // One for all: tens of thousands of them would be most of the work.
  const scratch = new Y.UpdateEncoderV1();
  let piece = createPiece();
  const closeWhenFull = (bytes: number) => {
    const fits = piece.bytes() + bytes <= limits.bytes && piece.structs() < limits.structs;
    if (piece.isEmpty() || fits) return;
    pieces.push(piece.toUpdate());
    piece = createPiece();
  };
  for (const struct of inOrderOfNeed(structs.flatMap((one) => cutLongText(one, textBytes)))) {
    const body = toBytes(struct, scratch);
    closeWhenFull(body.byteLength + headBytes);
    piece.add(struct, body);
  }
  for (const [client, deleted] of ds.clients) {
    for (const { clock, len } of deleted) {
      closeWhenFull(headBytes);
      piece.remove({ client, clock, length: len });
    }
  }
  return [...pieces, piece.toUpdate()];
}

function toBytes(struct: Struct, scratch: Y.UpdateEncoderV1): Uint8Array {
  scratch.restEncoder.cpos = 0;
  scratch.restEncoder.bufs = [];
  struct.write(scratch, 0);
  return encoding.toUint8Array(scratch.restEncoder);
}

/** Every struct after those it stands beside or inside of, and each client's in the order of its clocks. */
function* inOrderOfNeed(structs: readonly Struct[]): Generator<Struct> {
  const queues = new Map<number, Queue>();
  for (const struct of structs) {
    const queue = queues.get(struct.id.client) ?? { structs: [], at: 0 };
    queue.structs.push(struct);
    queues.set(struct.id.client, queue);
  }
  for (const client of queues.keys()) {
    // Follows what is needed from client to client, and comes back when it is there.
    const needing: number[] = [client];
    for (let last = needing.at(-1); last !== undefined; last = needing.at(-1)) {
      const queue = queues.get(last);
      const next = queue?.structs[queue.at];
      const missing = next && findMissing(next, queues, needing);
      if (missing !== undefined) needing.push(missing);
      else if (queue && next) {
        queue.at += 1;
        yield next;
      }
      // What was asked for may be there now; only the client at the bottom is followed to its end.
      if (!next || (missing === undefined && needing.length > 1)) needing.pop();
    }
  }
}

/** The client whose waiting structs this one builds on. */
function findMissing(
  struct: Struct,
  queues: ReadonlyMap<number, Queue>,
  needing: readonly number[],
): number | undefined {
  if (!(struct instanceof Y.Item)) return undefined;
  // Read from bytes, a parent is the name of a root, an id, or left to the neighbours.
  const parent: unknown = struct.parent;
  for (const ground of [
    struct.origin,
    struct.rightOrigin,
    parent instanceof Y.ID ? parent : null,
  ]) {
    if (!ground || ground.client === struct.id.client) continue;
    const queue = queues.get(ground.client);
    const first = queue?.structs[queue.at];
    // No honest document runs in a circle; one that does is cut anywhere.
    if (first && ground.clock >= first.id.clock && !needing.includes(ground.client)) {
      return ground.client;
    }
  }
  return undefined;
}

function createPiece() {
  const runs = new Map<number, { clock: number; readonly bodies: Uint8Array[] }>();
  const removed = new Map<number, Range[]>();
  let bytes = headBytes;
  let structs = 0;
  return {
    bytes: () => bytes,
    structs: () => structs,
    isEmpty: () => runs.size === 0 && removed.size === 0,
    add({ id }: Struct, body: Uint8Array): void {
      const run = runs.get(id.client) ?? { clock: id.clock, bodies: [] };
      if (run.bodies.length === 0) bytes += headBytes;
      runs.set(id.client, run);
      run.bodies.push(body);
      structs += 1;
      bytes += body.byteLength;
    },
    remove(range: Range): void {
      const ranges = removed.get(range.client) ?? [];
      ranges.push(range);
      removed.set(range.client, ranges);
      bytes += headBytes;
    },
    toUpdate(): Uint8Array {
      const encoder = encoding.createEncoder();
      encoding.writeVarUint(encoder, runs.size);
      // Higher ids first, as Yjs does.
      for (const [client, { clock, bodies }] of [...runs].sort(([a], [b]) => b - a)) {
        encoding.writeVarUint(encoder, bodies.length);
        encoding.writeVarUint(encoder, client);
        encoding.writeVarUint(encoder, clock);
        for (const body of bodies) encoding.writeUint8Array(encoder, body);
      }
      encoding.writeVarUint(encoder, removed.size);
      for (const [client, ranges] of removed) {
        encoding.writeVarUint(encoder, client);
        encoding.writeVarUint(encoder, ranges.length);
        for (const { clock, length } of ranges) {
          encoding.writeVarUint(encoder, clock);
          encoding.writeVarUint(encoder, length);
        }
      }
      return encoding.toUint8Array(encoder);
    },
  };
}
