// How large a value, a mark, a key or a name may be: far more than we ever write there, and far less than a frame.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Crafted, craft } from '../../../support/guard/crafted.ts';
import { changeOf, createGuarded, createWriter, note } from '../../../support/guard/guarded.ts';

const anna = createWriter('Anna');

const value =
  (...values: readonly unknown[]): NonNullable<Crafted['content']> =>
  (encoder) => {
    encoder.writeLen(values.length);
    for (const one of values) encoder.writeAny(one);
    return 8;
  };

function give(struct: Crafted) {
  return createGuarded().give(craft([{ client: 1, clock: 0, structs: [struct] }]), anna);
}
const atPlace = (one: unknown) => give({ parent: 'places', key: 'a', content: value(one) });

describe('values', () => {
  test.each([
    ['a place', { x: 1234.5, y: -9.25 }],
    ['an id', 'idea_0123456789012345678901'],
    ['nothing', null],
    ['a long address', `https://example.org/${'a'.repeat(4000)}`],
    ['a list of a hundred ids', Array.from({ length: 100 }, () => 'i'.repeat(30))],
  ])('[GU14] %s may stand there', (_, one) => {
    expect(atPlace(one)).toBe('store');
  });

  test.each<[string, unknown]>([
    ['a page of words', 'x'.repeat(4100)],
    ['bytes', new Uint8Array(4100)],
    ['thousands of numbers', Array.from({ length: 4100 }, () => 1)],
    ['a member with a name without end', { ['k'.repeat(4100)]: 1 }],
    ['many of a middling size', Array.from({ length: 5 }, () => ({ x: ['x'.repeat(1000)] }))],
    ['whatever fills a frame', 'x'.repeat(1_000_000)],
  ])('[GU14] %s may not', (_, one) => {
    expect(atPlace(one)).toBe('too-much');
  });

  test('[GU14] nor many values in one struct', () => {
    const many = Array.from({ length: 5 }, () => 'x'.repeat(1000));
    expect(give({ parent: 'places', key: 'a', content: value(...many) })).toBe('too-much');
  });

  test('[GU14] nor in an idea of one’s own', () => {
    const guarded = createGuarded();
    const copy = guarded.copy(10);
    expect(guarded.give(note(copy, 'a', 'hello'), anna)).toBe('store');
    const entry = copy.getMap('notes').get('a') as Y.Map<unknown>;
    const swollen = changeOf(copy, () => entry.set('kind', 'x'.repeat(5000)));
    expect(guarded.give(swollen, anna)).toBe('too-much');
  });

  test('[GU14] nor in a mark, or as an attribute', () => {
    const update = (fill: (text: Y.XmlText, element: Y.XmlElement) => void) => {
      const doc = new Y.Doc();
      return changeOf(doc, () => {
        const text = new Y.XmlText('hello');
        const element = new Y.XmlElement('paragraph');
        element.insert(0, [text]);
        doc.getXmlFragment('page').insert(0, [element]);
        fill(text, element);
      });
    };
    const long = 'x'.repeat(5000);
    const marked = (href: string) => update((text) => text.format(0, 5, { bold: { href } }));
    expect(createGuarded().give(marked('https://example.org'), anna)).toBe('store');
    expect(createGuarded().give(marked(long), anna)).toBe('too-much');
    const attributed = update((_, element) => element.setAttribute('level', long));
    expect(createGuarded().give(attributed, anna)).toBe('too-much');
  });
});

describe('keys and names', () => {
  test('[GU14] a key has two hundred units at most', () => {
    const keyed = (length: number) =>
      give({ parent: 'places', key: 'k'.repeat(length), content: value(1) });
    expect([keyed(200), keyed(201)]).toEqual(['store', 'misshapen']);
  });

  test('[GU5] what passes for a map and carries a name of any length may not stand there', () => {
    const hook = (encoder: Y.UpdateEncoderV1) => {
      encoder.writeTypeRef(5);
      encoder.writeKey('hook');
      return 7;
    };
    expect(give({ parent: 'places', key: 'a', content: hook })).toBe('misshapen');
  });
});

describe('what nobody will see', () => {
  const inside = (struct: Crafted) => {
    const guarded = createGuarded();
    const copy = guarded.copy(10);
    guarded.give(note(copy, 'a', 'hello'), anna);
    const parent = copy.getMap('notes')._map.get('a')?.id ?? Y.createID(0, 0);
    guarded.give(
      changeOf(copy, () => copy.getMap('notes').delete('a')),
      anna,
    );
    const structs = [{ parent, key: 'text', ...struct }];
    return guarded.give(craft([{ client: 20, clock: 0, structs }]), anna);
  };
  const deep = (levels: number) => {
    let one: unknown = 1;
    for (let level = 0; level < levels; level += 1) one = [one];
    return one;
  };

  test.each<[string, Crafted]>([
    ['a value', { content: value('x'.repeat(5000)) }],
    ['a key', { key: 'k'.repeat(201) }],
    ['bytes', { content: (encoder) => (encoder.writeBuf(new Uint8Array(5000)), 3) }],
    // Each no deeper than any reader reaches, all together too much.
    ['nesting', { content: value(Array.from({ length: 5 }, () => deep(900))) }],
  ])('[GU14] has no larger %s either', (_, struct) => {
    expect(inside(struct)).toBe('too-much');
  });

  test('[GU14] and is otherwise what somebody wrote who could not know', () => {
    expect(inside({ content: value('solution'), key: 'kind' })).toBe('store');
  });
});
