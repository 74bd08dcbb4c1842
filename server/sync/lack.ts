// What somebody lacks of a document who said how far they have it. Whatever a vector claims beyond the document, of
// clients it does not know or of clocks it has not reached, changes nothing: such vectors are one and the same.
import * as Y from 'yjs';

export interface Lack {
  /** Equal keys mean that the same is lacking. */
  readonly key: string;
  /** Client id → how far they have it, of all clients of the document of which they have something. */
  readonly has: ReadonlyMap<number, number>;
  /** How many structs they lack, and how many there are. */
  readonly structs: number;
  readonly of: number;
  /** What they lack in units of the clock, of which a struct has at least one and a text one for each sign. */
  readonly units: number;
}

/** Looks at each client of the document, not at each struct. Throws when the vector cannot be read. */
export function readLack({ store }: Y.Doc, vector: Uint8Array): Lack {
  const said = Y.decodeStateVector(vector);
  const has = new Map<number, number>();
  const key: number[] = [];
  let lacking = 0;
  let of = 0;
  let units = 0;
  for (const [client, structs] of store.clients) {
    const reached = Y.getState(store, client);
    const clock = Math.min(said.get(client) ?? 0, reached);
    of += structs.length;
    if (clock > 0) has.set(client, clock);
    if (clock === reached) continue;
    lacking += structs.length - Y.findIndexSS(structs, clock);
    units += reached - clock;
    key.push(client, clock);
  }
  return { key: key.join(), has, structs: lacking, of, units };
}
