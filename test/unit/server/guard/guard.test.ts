// What the guard lets through and what it does not: of updates that clients make, and of such that nobody would.
import * as encoding from 'lib0/encoding';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Scope } from '../../../../server/guard/rules.ts';
import { craft } from '../../../support/guard/crafted.ts';
import {
  changeOf,
  createGuarded,
  createWriter,
  note,
  textOf,
} from '../../../support/guard/guarded.ts';

const anna = createWriter('Anna');
const yuki = createWriter('Yuki');
const chair = createWriter('Chair', 'all');

function plainly(encoder: Y.UpdateEncoderV1, value: unknown): number {
  encoder.writeLen(1);
  encoder.writeAny(value);
  return 8;
}

const plainlyOne = (encoder: Y.UpdateEncoderV1) => plainly(encoder, 1);
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

function withNote() {
  const guarded = createGuarded();
  const copy = guarded.copy(10);
  expect(guarded.give(note(copy, 'a', 'hello'), anna)).toBe('store');
  return { guarded, copy, other: guarded.copy(20) };
}

describe('reading', () => {
  test.each([
    ['nothing at all', new Uint8Array()],
    ['cut off', note(new Y.Doc(), 'a', 'hello').slice(0, 20)],
    ['of encoding V2', Y.convertUpdateFormatV1ToV2(note(new Y.Doc(), 'a', 'hello'))],
    ['with bytes left over', new Uint8Array([...note(new Y.Doc(), 'a', 'b'), 0])],
    [
      'with a text of no length',
      craft([
        {
          client: 1,
          clock: 0,
          structs: [
            { parent: 'notes', key: 'a', content: (encoder) => (encoder.writeString(''), 4) },
          ],
        },
      ]),
    ],
    [
      'of one client in two stretches',
      craft([
        { client: 1, clock: 0, structs: [{ parent: 'places', key: 'a' }] },
        { client: 1, clock: 1, structs: [{ parent: 'places', key: 'b' }] },
      ]),
    ],
    [
      'that counts four thousand million structs',
      (() => {
        const encoder = encoding.createEncoder();
        for (const number of [1, 4_000_000_000, 5, 0]) encoding.writeVarUint(encoder, number);
        return encoding.toUint8Array(encoder);
      })(),
    ],
  ])('[GU1] an update %s is unreadable', (_, update) => {
    expect(createGuarded().give(update, anna)).toBe('unreadable');
  });

  test('[GU2] what builds on something that is not here is a gap', () => {
    const copy = new Y.Doc();
    note(copy, 'a', 'first');
    const second = changeOf(copy, () => textOf(copy, 'a').insert(5, ' second'));
    expect(createGuarded().give(second, anna)).toBe('gap');
  });

  test('[GU2] so is what deletes what does not exist', () => {
    expect(createGuarded().give(craft([], [[77, 0, 3]]), anna)).toBe('gap');
  });

  test('[GU2] and what stands beside itself, in a ring', () => {
    const ring = craft([
      { client: 2, clock: 0, structs: [{ origin: Y.createID(1, 0) }] },
      { client: 1, clock: 0, structs: [{ origin: Y.createID(2, 0) }] },
    ]);
    expect(createGuarded().give(ring, anna)).toBe('gap');
  });
});

describe('whose', () => {
  test('[GU3] a client id belongs to whoever wrote under it first', () => {
    const { guarded, copy } = withNote();
    const forged = changeOf(copy, () => textOf(copy, 'a').insert(0, 'forged '));
    expect(guarded.give(forged, yuki)).toBe('foreign-client');
    expect(guarded.give(forged, anna)).toBe('store');
  });

  test('[GU3] already before it is on disk', () => {
    const guarded = createGuarded();
    const copy = guarded.copy(10);
    expect(guarded.send(note(copy, 'a', 'x'), anna).kind).toBe('store');
    expect(guarded.send(note(copy, 'b', 'y'), yuki)).toEqual({
      kind: 'refused',
      fault: 'foreign-client',
    });
  });

  test('[GU3] nobody has client ids without end', () => {
    const guarded = createGuarded();
    const results = Array.from({ length: 520 }, (_, n) => {
      const place = { parent: 'places', key: `k${n}` };
      const structs = [{ ...place, content: (encoder: Y.UpdateEncoderV1) => plainly(encoder, n) }];
      return guarded.give(craft([{ client: 1000 + n, clock: 0, structs }]), anna);
    });
    expect(results.filter((result) => result === 'store')).toHaveLength(512);
    expect(results.at(-1)).toBe('too-much');
    expect(guarded.give(note(guarded.copy(5), 'more', 'x'), yuki)).toBe('store');
  });

  test('[GU7] what somebody put there is theirs: to change, to fill, to take away, to replace', () => {
    const { guarded, other } = withNote();
    const attempts = [
      changeOf(other, () => textOf(other, 'a').insert(0, 'not ')),
      changeOf(other, () => textOf(other, 'a').delete(0, 1)),
      changeOf(other, () => (other.getMap('notes').get('a') as Y.Map<unknown>).set('more', 1)),
      changeOf(other, () => other.getMap('notes').delete('a')),
    ];
    for (const attempt of attempts) expect(guarded.give(attempt, yuki)).not.toBe('store');
    expect(guarded.give(attempts[0] ?? new Uint8Array(), yuki)).toBe('not-yours');
    expect(guarded.give(note(guarded.copy(30), 'a', 'mine now'), yuki)).toBe('not-yours');
    expect(textOf(guarded.doc, 'a').toString()).toBe('hello');
  });

  test('[GU7] also once it was taken back, so that taking it back can be undone', () => {
    const { guarded, copy, other } = withNote();
    expect(
      guarded.give(
        changeOf(copy, () => copy.getMap('notes').delete('a')),
        anna,
      ),
    ).toBe('store');
    expect(guarded.give(note(other, 'a', 'taken'), yuki)).toBe('not-yours');
    expect(guarded.give(note(copy, 'a', 'again'), anna)).toBe('store');
  });

  test('[GU7] whoever may write everything mends what others wrote, and does not take its place', () => {
    const { guarded, other } = withNote();
    const mended = changeOf(other, () => textOf(other, 'a').insert(5, ' there'));
    expect(guarded.give(mended, chair)).toBe('store');
    expect(guarded.give(note(guarded.copy(40), 'a', 'mine'), chair)).toBe('not-yours');
    expect(textOf(guarded.doc, 'a').toString()).toBe('hello there');
  });

  test('[GU7] what nobody owns is everybody’s', () => {
    const { guarded, copy, other } = withNote();
    const put = changeOf(copy, () => copy.getMap('places').set('a', { x: 1 }));
    const moved = changeOf(other, () => other.getMap('places').set('a', { x: 2 }));
    expect([guarded.give(put, anna), guarded.give(moved, yuki)]).toEqual(['store', 'store']);
  });
});

describe('rights', () => {
  test('[GU8] by root, and asked at every edit', () => {
    const { guarded, copy } = withNote();
    const writer = createWriter('Anna');
    writer.scopes.places = 'none';
    const put = changeOf(copy, () => copy.getMap('places').set('a', { x: 1 }));
    expect(guarded.give(put, writer)).toBe('not-allowed');
    writer.scopes.places = 'all';
    expect(guarded.give(put, writer)).toBe('store');
  });

  test('[GU8] whoever may mend what is theirs adds nothing', () => {
    const { guarded, copy } = withNote();
    const mender = createWriter('Anna', 'mend');
    const added = note(guarded.copy(11), 'b', 'new');
    const mended = changeOf(copy, () => textOf(copy, 'a').insert(0, 'oh '));
    expect(guarded.give(added, mender)).toBe('not-allowed');
    expect(guarded.give(mended, mender)).toBe('store');
  });

  test('[GU8] whoever may write nowhere leaves nothing behind either, seen or unseen', () => {
    const { guarded, copy } = withNote();
    const noteId = copy.getMap('notes')._map.get('a')?.id ?? Y.createID(0, 0);
    guarded.give(
      changeOf(copy, () => copy.getMap('notes').delete('a')),
      anna,
    );
    const collected = new Uint8Array([1, 1, 77, 0, 0, 5, 0]);
    const inside = craft([{ client: 78, clock: 0, structs: [{ parent: noteId, key: 'text' }] }]);
    const reader = { ...yuki, scopeOf: () => 'none' as const };
    const places = {
      ...reader,
      scopeOf: (root: string): Scope => (root === 'places' ? 'all' : 'none'),
      suffixesOf: () => [],
    };
    const before = Y.encodeStateVector(guarded.doc);
    for (const trace of [collected, inside])
      expect(guarded.give(trace, reader)).toBe('not-allowed');
    expect(Y.encodeStateVector(guarded.doc)).toEqual(before);
    // What is left of what somebody wrote and took back where they may.
    for (const trace of [collected, inside]) expect(guarded.give(trace, places)).toBe('store');
  });

  test('[GU8] nobody writes who is nobody', () => {
    const guarded = createGuarded();
    const wall = { ...createWriter('nobody'), personIds: [], scopeOf: () => 'all' as const };
    expect(guarded.give(note(guarded.copy(1), 'a', 'x'), wall)).toBe('not-allowed');
  });
});

describe('places', () => {
  test('[GU4] roots are those of the document', () => {
    const update = craft([{ client: 1, clock: 0, structs: [{ parent: 'elsewhere', key: 'a' }] }]);
    expect(createGuarded().give(update, anna)).toBe('unknown-root');
  });

  test('[GU4] not even in what is told again before something new', () => {
    const { guarded, copy } = withNote();
    const clock = Y.getState(copy.store, 10);
    const again = times(clock, () => ({ parent: '__proto__', key: 'a' }));
    const fresh = { parent: 'places', key: 'a', content: plainlyOne };
    const update = craft([{ client: 10, clock: 0, structs: [...again, fresh] }]);
    expect(guarded.give(update, anna)).toBe('unknown-root');
    expect([...guarded.doc.share.keys()]).toEqual(['notes', 'places', 'page']);
  });

  const type = (reference: number, name?: string) => (encoder: Y.UpdateEncoderV1) => {
    encoder.writeTypeRef(reference);
    if (name !== undefined) encoder.writeKey(name);
    return 7;
  };
  test.each([
    ['a list in a map', { parent: 'notes', content: type(1) }],
    ['an array', { parent: 'notes', key: 'a', content: type(0) }],
    ['rich text in a map', { parent: 'notes', key: 'a', content: type(6) }],
    ['an unknown element', { parent: 'page', content: type(3, 'script') }],
    ['plain text in a fragment', { parent: 'page' }],
    ['an element under a key', { parent: 'page', key: 'a', content: type(3, 'paragraph') }],
    ['a key without end', { parent: 'places', key: 'k'.repeat(300), content: type(1) }],
    [
      'bytes',
      {
        parent: 'places',
        key: 'a',
        content: (encoder: Y.UpdateEncoderV1) => (encoder.writeBuf(new Uint8Array(3)), 3),
      },
    ],
    [
      'a document',
      {
        parent: 'places',
        key: 'a',
        content: (encoder: Y.UpdateEncoderV1) => (
          encoder.writeString('x'), encoder.writeAny({}), 9
        ),
      },
    ],
  ])('[GU5] %s may not stand there', (_, struct) => {
    const update = craft([{ client: 1, clock: 0, structs: [struct] }]);
    expect(createGuarded().give(update, anna)).toBe('misshapen');
  });

  test('[GU5] plain texts have no marks', () => {
    const { guarded, copy } = withNote();
    const marked = changeOf(copy, () => textOf(copy, 'a').format(0, 2, { bold: true }));
    expect(guarded.give(marked, anna)).toBe('misshapen');
  });

  test('[GU5] nor does anything nest without end', () => {
    const copy = new Y.Doc();
    const deep = changeOf(copy, () => {
      let map = copy.getMap<unknown>('places');
      for (let depth = 0; depth < 100; depth += 1) {
        const next = new Y.Map<unknown>();
        map.set('in', next);
        map = next;
      }
    });
    expect(createGuarded().give(deep, anna)).toBe('misshapen');
  });

  test('[GU10] no text grows beyond its measure', () => {
    const { guarded, copy } = withNote();
    const long = changeOf(copy, () => textOf(copy, 'a').insert(0, 'x'.repeat(95)));
    expect(guarded.give(long, anna)).toBe('store');
    const longer = changeOf(copy, () => textOf(copy, 'a').insert(0, 'x'));
    expect(guarded.give(longer, anna)).toBe('too-long');
  });
});

describe('neighbours', () => {
  /** Two texts on a page, each letter a struct of its own. */
  function withLetters() {
    const guarded = createGuarded();
    const copy = guarded.copy(10);
    const texts = [new Y.XmlText(), new Y.XmlText()];
    const updates = [changeOf(copy, () => copy.getXmlFragment('page').insert(0, texts))];
    for (const text of texts) {
      for (const letter of 'abc') updates.push(changeOf(copy, () => text.insert(0, letter)));
    }
    for (const update of updates) expect(guarded.give(update, anna)).toBe('store');
    // c b a stand in this order, at clocks 4 3 2 and 7 6 5.
    return guarded;
  }
  const id = (clock: number) => Y.createID(10, clock);
  const beside = (origin: number, rightOrigin: number) =>
    craft([
      { client: 20, clock: 0, structs: [{ origin: id(origin), rightOrigin: id(rightOrigin) }] },
    ]);

  test('[GU6] left of the left, or in two places at once, stands nothing', () => {
    const guarded = withLetters();
    expect(guarded.give(beside(4, 2), yuki)).toBe('store');
    expect(withLetters().give(beside(2, 4), yuki)).toBe('crossed');
    expect(withLetters().give(beside(4, 5), yuki)).toBe('crossed');
    expect(withLetters().give(beside(4, 4), yuki)).toBe('crossed');
    // Both neighbours within one struct.
    const wordy = createGuarded();
    const copy = wordy.copy(10);
    const text = new Y.XmlText('hello');
    expect(
      wordy.give(
        changeOf(copy, () => copy.getXmlFragment('page').insert(0, [text])),
        anna,
      ),
    ).toBe('store');
    expect(wordy.give(beside(3, 1), yuki)).toBe('crossed');
  });

  test('[GU6] also where both neighbours come with it', () => {
    const guarded = withLetters();
    const first = { origin: id(4), rightOrigin: id(3) };
    const second = { origin: Y.createID(20, 0), rightOrigin: id(3) };
    const crossed = { origin: Y.createID(20, 1), rightOrigin: Y.createID(20, 0) };
    const update = craft([{ client: 20, clock: 0, structs: [first, second, crossed] }]);
    expect(guarded.give(update, yuki)).toBe('crossed');
  });

  test('[GU11] what was tried and refused leaves nothing behind', () => {
    const guarded = withLetters();
    const copy = guarded.copy(30);
    expect(guarded.give(beside(2, 4), yuki)).toBe('crossed');
    expect(guarded.give(note(copy, 'z', 'goes on'), anna)).toBe('store');
    expect(guarded.doc.getXmlFragment('page').toJSON()).toBe('cbacba');
    expect(new Set(guarded.doc.store.clients.keys())).toEqual(new Set([10, 30]));
  });

  test('[GU6] under a key nothing stands left of another', () => {
    const { guarded } = withNote();
    const update = craft([{ client: 20, clock: 0, structs: [{ rightOrigin: Y.createID(10, 0) }] }]);
    expect(guarded.give(update, anna)).not.toBe('store');
  });

  test('[GU9] thousands that stand far from their neighbours are too much work', () => {
    const guarded = createGuarded();
    const copy = guarded.copy(10);
    const text = new Y.XmlText();
    const letters = changeOf(copy, () => {
      copy.getXmlFragment('page').insert(0, [text]);
      for (let at = 0; at < 3000; at += 1) text.insert(0, 'x');
    });
    expect(guarded.give(letters, anna)).toBe('store');
    const structs = Array.from({ length: 3000 }, (_, n) => ({ origin: Y.createID(10, 1 + n) }));
    expect(guarded.give(craft([{ client: 20, clock: 0, structs }]), yuki)).toBe('too-much');
  });

  test('[GU9] so are too many structs, clients or deletions', () => {
    const struct = { parent: 'places', key: 'a' };
    const structs = Array.from({ length: 12_001 }, () => struct);
    const stretches = Array.from({ length: 65 }, (_, n) => ({
      client: n + 1,
      clock: 0,
      structs: [struct],
    }));
    expect(createGuarded().give(craft([{ client: 1, clock: 0, structs }]), anna)).toBe('too-much');
    expect(createGuarded().give(craft(stretches), anna)).toBe('too-much');
  });
});

describe('one step ahead', () => {
  test('[GU11] edits that are not yet on disk count, until they are lost', () => {
    const guarded = createGuarded();
    const copy = guarded.copy(10);
    const first = note(copy, 'a', 'x');
    const second = changeOf(copy, () => textOf(copy, 'a').insert(1, 'y'));
    expect(guarded.send(first, anna).kind).toBe('store');
    expect(guarded.send(second, anna).kind).toBe('store');
    guarded.settle('lost');
    expect(guarded.give(second, anna)).toBe('gap');
    expect(guarded.give(first, anna)).toBe('store');
    expect(guarded.give(second, anna)).toBe('store');
    expect(guarded.give(second, anna)).toBe('known');
  });

  test('[GU3] a client id whose first edit was lost is still anybody’s', () => {
    const guarded = createGuarded();
    const [hers, his] = [guarded.copy(10), guarded.copy(10)];
    expect(guarded.send(note(hers, 'a', 'x'), anna).kind).toBe('store');
    guarded.settle('lost');
    expect(guarded.give(note(his, 'b', 'y'), createWriter('Bo'))).toBe('store');
    expect(guarded.give(note(hers, 'c', 'z'), anna)).toBe('foreign-client');
  });

  test('[GU11] a long document is taken over in bites, and what comes meanwhile waits', async () => {
    const long = new Y.Doc();
    long.clientID = 5;
    for (let at = 0; at < 500; at += 1) note(long, `n${at}`, 'x'.repeat(100));
    const guarded = createGuarded(long);
    const prepared = guarded.prepare();
    expect(prepared).not.toBeNull();
    await prepared;
    expect(guarded.give(note(guarded.copy(10), 'a', 'x'), anna)).toBe('store');
  });

  test('[GU2] what a damaged document has lost can be brought back by whoever wrote it', () => {
    const whole = new Y.Doc();
    whole.clientID = 10;
    const first = note(whole, 'a', 'hello');
    const second = changeOf(whole, () => textOf(whole, 'a').insert(5, ' world'));
    const damaged = new Y.Doc();
    Y.applyUpdate(damaged, second);
    const guarded = createGuarded(damaged);
    expect(guarded.give(Y.mergeUpdates([first, second]), anna)).toBe('store');
    expect(textOf(guarded.doc, 'a').toString()).toBe('hello world');
  });
});

describe('values', () => {
  const noteWith = (field: string, value: unknown) => {
    const { guarded, copy } = withNote();
    const change = changeOf(copy, () => {
      const entry = copy.getMap<Y.Map<unknown>>('notes').get('a');
      entry?.set(field, value);
    });
    return guarded.give(change, anna);
  };

  test('[GU15] a field takes what its rule takes, and a map or a text is no value', () => {
    expect(noteWith('size', 10)).toBe('store');
    expect(noteWith('size', 11)).toBe('misvalued');
    expect(noteWith('size', new Y.Map())).toBe('misshapen');
    expect(noteWith('size', new Y.Text('10'))).toBe('misshapen');
  });

  test('[GU15] a moment lies between those that are the writer’s now', () => {
    expect([99, 100, 200, 201].map((made) => noteWith('made', made))).toEqual([
      'misvalued',
      'store',
      'store',
      'misvalued',
    ]);
  });

  test('[GU15] nothing stands deeper than a field', () => {
    expect(noteWith('more', new Y.Map([['size', 1]]))).toBe('misshapen');
  });
});
