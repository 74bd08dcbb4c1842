// Small frames that mean large work, or nothing an honest client would say. Each is made anew from a seed, for a sender
// who owns a long text: rights refuse none of them.
import * as encoding from 'lib0/encoding';
import * as prng from 'lib0/prng';
import * as Y from 'yjs';
import { openTable } from '../../../shared/document/table-document.ts';
import {
  type Crafted,
  craftUpdate,
  gone,
  item,
  type StructId,
  stretch,
  subdocument,
  type,
  value,
  words,
} from './crafted-update.ts';

export interface Ground {
  readonly client: number;
  /** The sender's next free clock. */
  readonly clock: number;
  /** The first of `length` characters of the sender's own idea. */
  readonly text: StructId;
  readonly length: number;
  /** The sender's own idea. */
  readonly idea: StructId;
}

export function groundOf(doc: Y.Doc, ideaId: string): Ground {
  const idea = openTable(doc).ideas.get(ideaId);
  const text = idea?.get('text');
  if (!idea?._item || !(text instanceof Y.Text) || !text._start) throw new Error('no such idea');
  const { clientID: client } = doc;
  const clock = Y.getState(doc.store, client);
  return { client, clock, text: text._start.id, length: text.length, idea: idea._item.id };
}

type Make = (ground: Ground, random: prng.PRNG) => Uint8Array;

const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
const some = (random: prng.PRNG, least: number, most: number) => prng.int53(random, least, most);
const own = ({ client, clock }: Ground, structs: readonly Crafted[], claimed = structs.length) =>
  craftUpdate({ clients: [{ client, clock, structs, claimed }] });
const foreign = (random: prng.PRNG) => some(random, 1, 2 ** 32 - 1);

/** By name; every one must be refused. */
export const hostileFrames: Readonly<Record<string, Make>> = {
  'thousands of structs of one letter': (ground, random) =>
    own(
      ground,
      times(some(random, 2000, 3000), (at) => {
        const origin = { client: ground.client, clock: ground.clock + at - 1 };
        return item(words('a'), { origin: at === 0 ? ground.text : origin });
      }),
    ),
  'tens of thousands of structs of nothing': (ground, random) =>
    own(
      ground,
      times(some(random, 15_000, 25_000), (at) => {
        const origin = { client: ground.client, clock: ground.clock + at - 1 };
        return item(gone(1), { origin: at === 0 ? ground.text : origin });
      }),
    ),
  'thousands of client ids': (ground, random) =>
    craftUpdate({
      clients: times(some(random, 2000, 3000), () => ({
        client: foreign(random),
        clock: 0,
        structs: [item(words('a'), { origin: ground.text })],
      })),
    }),
  'thousands of deletions of the same words': ({ client, text, length }, random) => {
    const count = some(random, 3000, 4000);
    const ranges = times(count, (at) => [text.clock + ((2 * at) % length), 1] as const);
    return craftUpdate({ deletions: [[client, ranges]] });
  },
  'deletions under thousands of client ids': (_, random) =>
    craftUpdate({
      deletions: times(some(random, 2000, 3000), () => [foreign(random), [[0, 1]]] as const),
    }),
  'types nested a thousand deep': (ground, random) =>
    own(
      ground,
      times(some(random, 1000, 1500), (at) => {
        const inside = { client: ground.client, clock: ground.clock + at - 1 };
        return item(type(1), { parent: at === 0 ? ground.idea : inside, key: 'text' });
      }),
    ),
  'elements nested a thousand deep': (ground, random) =>
    own(
      ground,
      times(some(random, 1000, 1500), (at) => {
        const inside = { client: ground.client, clock: ground.clock + at - 1 };
        return item(type(3, 'paragraph'), { parent: at === 0 ? 'statement' : inside });
      }),
    ),
  'a value nested thousands deep': (ground, random) => {
    const deep = some(random, 5000, 20_000);
    const write: Crafted = (encoder) => {
      encoding.writeVarUint(encoder, 1);
      for (let at = 0; at < deep; at += 1)
        encoding.writeUint8Array(encoder, new Uint8Array([117, 1]));
      encoding.writeUint8(encoder, 126);
    };
    return own(ground, [item({ reference: 8, write }, { parent: ground.idea, key: 'kind' })]);
  },
  'millions of structs that do not come': (ground, random) =>
    own(ground, [], some(random, 2 ** 24, 2 ** 32)),
  'millions of clients that do not come': (_, random) =>
    craftUpdate({ claimed: some(random, 2 ** 24, 2 ** 52) }),
  'millions of deletions that do not come': ({ client }, random) =>
    encoding.encode((encoder) => {
      for (const number of [0, 1, client, some(random, 2 ** 24, 2 ** 52)]) {
        encoding.writeVarUint(encoder, number);
      }
    }),
  'a deletion without end': ({ client }, random) =>
    craftUpdate({ deletions: [[client, [[0, some(random, 2 ** 24, 2 ** 45)]]]] }),
  'a left-out stretch': (ground, random) =>
    own(ground, [stretch(10, some(random, 1, 100)), item(words('a'), { origin: ground.text })]),
  'words after a gap': (ground, random) =>
    own({ ...ground, clock: ground.clock + some(random, 1, 2 ** 30) }, [
      item(words('a'), { origin: ground.text }),
    ]),
  'words beside something unknown': (ground, random) =>
    own(ground, [item(words('a'), { origin: { client: foreign(random), clock: 0 } })]),
  'an unknown root': (ground, random) =>
    own(ground, [item(words('a'), { parent: prng.word(random, 1, 20) })]),
  'a document inside the document': (ground) =>
    own(ground, [item(subdocument(), { parent: ground.idea, key: 'text' })]),
  'a list where words belong': (ground) =>
    own(ground, [item(type(0), { parent: ground.idea, key: 'text' })]),
  'an element where words belong': (ground) =>
    own(ground, [item(type(3, 'paragraph'), { parent: ground.idea, key: 'text' })]),
  'an update of encoding V2': (_, random) => {
    const doc = new Y.Doc();
    doc.getMap('members').set(prng.word(random, 1, 20), prng.word(random));
    return Y.encodeStateAsUpdateV2(doc);
  },
  'bytes behind the update': (ground, random) =>
    new Uint8Array([...own(ground, []), ...prng.uint8Array(random, some(random, 1, 60))]),
  'bytes without sense': (_, random) =>
    new Uint8Array([255, ...prng.uint8Array(random, some(random, 1, 60))]),
};

/** By name; whether they are taken or not, they change nothing that anybody sees. */
export const oddFrames: Readonly<Record<string, Make>> = {
  'a stretch without end of which nothing is left': (ground, random) =>
    own(ground, [stretch(0, some(random, 2 ** 24, 2 ** 45))]),
  'deleted words without end': (ground, random) =>
    own(ground, [item(gone(some(random, 2 ** 24, 2 ** 45)), { origin: ground.text })]),
  'a field no idea has': (ground, random) =>
    own(ground, [item(value(1), { parent: ground.idea, key: prng.word(random, 9, 20) })]),
  'a text where a value belongs': (ground) =>
    own(ground, [item(type(2), { parent: ground.idea, key: 'createdAt' })]),
  'a place that is no place': (ground, random) =>
    own(ground, [
      item(value({ x: 'a', y: times(50, () => 0) }), { parent: 'places', key: prng.word(random) }),
    ]),
  'a stretch to the end of all numbers': (ground) =>
    own(ground, [stretch(0, Number.MAX_SAFE_INTEGER - ground.clock), stretch(0, 1)]),
};
