// A hundred odd values and every place of a table's document: what an honest client never writes there, as plain Yjs.
import * as Y from 'yjs';

export interface OddWrite {
  readonly name: string;
  /** Writes it; `id` names an idea of the writer's own. */
  readonly write: (doc: Y.Doc, id: string) => void;
}

const record = (entries: readonly (readonly [string, unknown])[]) => Object.fromEntries(entries);

function nest(depth: number): unknown {
  let value: unknown = 'innerst';
  for (let at = 0; at < depth; at += 1) value = at % 2 ? [value] : { in: value };
  return value;
}

const numbers = [
  0,
  -0,
  1,
  -1,
  0.5,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  -(2 ** 53),
  2 ** 31,
  2 ** 32,
  8.64e15,
  8.64e15 + 1,
  -8.64e15,
  -8.64e15 - 1,
  1e21,
  253402300800000,
  -62198755200000,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
] as const;

const texts = [
  '',
  ' ',
  '\u0000',
  '\uD83D',
  '\uDC00x',
  '\u202E',
  '\uFEFF',
  '\n\n',
  '\t',
  '=1+1',
  '-1',
  '@SUM(1)',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  'true',
  '[]',
  '{}',
  '<script>',
  'javascript:alert(1)',
  '../..',
  'x'.repeat(201),
  '鎌倉'.repeat(150),
  '👩‍🌾',
  'e\u0301\u0301\u0301',
  'en-u-nu-latn',
  'x-privat',
  'i-klingon',
  'en_US',
  'sv-',
  '-sv',
  'zh-Hant-TW-u-ca-chinese',
  'solution ',
  'Solution',
  'obstacles',
  '1e3',
  '2026-11-26',
] as const;

const structures: readonly unknown[] = [
  null,
  undefined,
  true,
  false,
  [],
  [1],
  [[]],
  {},
  { x: 1 },
  { y: 1 },
  { x: 1, y: 2, z: 3 },
  { x: '1', y: '2' },
  { x: null, y: null },
  { x: Number.NaN, y: 1 },
  { x: 1e308, y: -1e308 },
  { x: Number.POSITIVE_INFINITY, y: 0 },
  { x: 1_000_001, y: 0 },
  [1, 2],
  { 0: 1, length: 1 },
  record([['__proto__', 1]]),
  [record([['constructor', 1]])],
  { toString: 'x' },
  { toJSON: 'x' },
  { type: 'doc', content: [{}] },
  nest(10),
  nest(14),
  new Uint8Array([1, 2, 3]),
  new Uint8Array(0),
  10n,
  -(2n ** 62n),
  Array.from({ length: 300 }, () => 0),
  { next: 1 },
  { valueOf: 1 },
];

export const oddValues: readonly unknown[] = [...numbers, ...texts, ...structures];

/** Types where values belong. */
const types: readonly (readonly [string, () => Y.AbstractType<unknown>])[] = [
  ['a map', () => new Y.Map<unknown>() as Y.AbstractType<unknown>],
  [
    'a map with a map',
    () => new Y.Map([['in', new Y.Map()]]) as unknown as Y.AbstractType<unknown>,
  ],
  ['a list', () => new Y.Array<unknown>() as Y.AbstractType<unknown>],
  ['a plain text', () => new Y.Text('ord') as unknown as Y.AbstractType<unknown>],
  ['a rich text', () => new Y.XmlText('ord') as unknown as Y.AbstractType<unknown>],
  ['a fragment', () => new Y.XmlFragment() as unknown as Y.AbstractType<unknown>],
  ['an element', () => new Y.XmlElement('p') as unknown as Y.AbstractType<unknown>],
];

type Put = (doc: Y.Doc, id: string, value: unknown) => void;

/** Everything else of the entry is as it should be. */
const whole: Readonly<Record<string, () => Y.Map<unknown>>> = {
  ideas: () =>
    new Y.Map<unknown>([
      ['text', new Y.Text('Udda')],
      ['language', 'sv'],
      ['kind', 'solution'],
      ['createdAt', Date.now()],
    ]),
  groups: () => new Y.Map<unknown>([['title', new Y.Text('Udda')]]),
  readings: () => new Y.Map<unknown>([['text', new Y.Text('Odd')]]),
};

function fieldOf(root: string, field: string): Put {
  return (doc, id, value) => {
    const entry = whole[root]?.() ?? new Y.Map<unknown>();
    entry.set(field, value);
    doc.getMap(root).set(id, entry);
  };
}
const entryOf =
  (root: string): Put =>
  (doc, id, value) => {
    doc.getMap(root).set(id, value);
  };

/** Of an idea that stands: of others nothing is taken. */
function belowIdea(put: Put): Put {
  return (doc, id, value) => {
    doc.getMap('ideas').set(id, whole['ideas']?.());
    put(doc, `${id}/ja`, value);
  };
}

/** Every place in which a value or a type may be put. */
export const places: readonly (readonly [string, Put])[] = [
  ['the text of an idea', fieldOf('ideas', 'text')],
  ['the language of an idea', fieldOf('ideas', 'language')],
  ['the kind of an idea', fieldOf('ideas', 'kind')],
  ['what an idea rides on', fieldOf('ideas', 'ridesOn')],
  ['the moment of an idea', fieldOf('ideas', 'createdAt')],
  ['another field of an idea', fieldOf('ideas', 'author')],
  ['an idea', entryOf('ideas')],
  ['a place', entryOf('places')],
  ['a group', entryOf('groups')],
  ['the title of a group', fieldOf('groups', 'title')],
  ['the language of a group', fieldOf('groups', 'language')],
  ['a member', entryOf('members')],
  ['a reading', belowIdea(entryOf('readings'))],
  ['the text of a reading', belowIdea(fieldOf('readings', 'text'))],
];

const nameOf = (value: unknown) => {
  const told =
    typeof value === 'bigint'
      ? `${value}n`
      : typeof value === 'number'
        ? String(value)
        : (JSON.stringify(value, (_, one: unknown) =>
            typeof one === 'bigint' ? `${one}n` : one,
          ) ?? 'undefined');
  return told.slice(0, 40);
};

/** Every value, and every type, in one place. */
export function oddWritesIn([place, put]: (typeof places)[number]): readonly OddWrite[] {
  const values = oddValues.map((value) => ({ told: nameOf(value), make: () => value }));
  const made = types.map(([told, make]) => ({ told, make }));
  return [...values, ...made].map(({ told, make }) => ({
    name: `${told} as ${place}`,
    write: (doc, id) => doc.transact(() => put(doc, id, make())),
  }));
}
