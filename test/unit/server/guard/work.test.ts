// What an update costs before it is let through: little for whatever people write, also against one another, and not
// much for whatever else fits into a frame.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Crafted, craft } from '../../../support/guard/crafted.ts';
import { changeOf, createGuarded, createWriter } from '../../../support/guard/guarded.ts';

const anna = createWriter('Anna');
const yuki = createWriter('Yuki');
const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
const of = (client: number, structs: readonly Crafted[]) => ({ client, clock: 0, structs });
const letter = (clock: number) => Y.createID(10, clock);

/** One paragraph by Anna, its words at the clocks 1 and on. */
function withPage(words: string) {
  const guarded = createGuarded();
  const copy = guarded.copy(10);
  const page = changeOf(copy, () => copy.getXmlFragment('page').insert(0, [new Y.XmlText(words)]));
  expect(guarded.give(page, anna)).toBe('store');
  return { guarded, copy };
}
const pageOf = (doc: Y.Doc) => doc.getXmlFragment('page').get(0) as Y.XmlText;
const newsOf = (copy: Y.Doc, doc: Y.Doc) => Y.encodeStateAsUpdate(copy, Y.encodeStateVector(doc));

/** Key by key: what is composed stands where it stood before, until it is the word. */
function compose(copy: Y.Doc, at: number, count: number): void {
  for (let word = 0; word < count; word += 1) {
    changeOf(copy, () => {
      if (word > 0) pageOf(copy).delete(at, 2);
      pageOf(copy).insert(at, '海辺');
    });
  }
}

describe('honest', () => {
  test.each([0, 5, 10])('[GU13] hundreds of words composed at %i, where others write', (at) => {
    const { guarded, copy } = withPage('some words');
    const mine = guarded.copy(20);
    const theirs = changeOf(copy, () => times(40, () => pageOf(copy).insert(at, 'x')));
    compose(mine, at, 300);
    expect(guarded.give(theirs, anna)).toBe('store');
    expect(guarded.give(newsOf(mine, guarded.doc), yuki)).toBe('store');
  });

  test('[GU13] more than a thousand words composed in one place', () => {
    const { guarded } = withPage('some words');
    const mine = guarded.copy(20);
    compose(mine, 5, 1200);
    expect(guarded.give(newsOf(mine, guarded.doc), yuki)).toBe('store');
  });

  test('[GU13] thousands of letters everywhere in a long text, without a network', () => {
    const { guarded } = withPage('x'.repeat(20_000));
    const mine = guarded.copy(20);
    for (let at = 0; at < 1500; at += 1) pageOf(mine).insert(at * 12, 'ab');
    for (let at = 0; at < 1500; at += 1) pageOf(mine).insert(at * 13, 'c');
    expect(guarded.give(newsOf(mine, guarded.doc), yuki)).toBe('store');
  });

  test('[GU13] an idea moved thousands of times', () => {
    const guarded = createGuarded();
    const copy = guarded.copy(10);
    for (let x = 0; x < 5000; x += 1) copy.getMap('places').set('a', { x });
    expect(guarded.give(newsOf(copy, guarded.doc), anna)).toBe('store');
  });

  test('[GU13] all deletions that there ever were, told again', () => {
    const { guarded, copy } = withPage('x'.repeat(20_000));
    for (let part = 0; part < 10; part += 1) {
      const cut = changeOf(copy, () => times(900, (at) => pageOf(copy).delete(part + at, 1)));
      expect(guarded.give(cut, anna)).toBe('store');
    }
    const more = changeOf(copy, () => pageOf(copy).insert(0, 'y'));
    expect(guarded.give(Y.mergeUpdates([Y.encodeStateAsUpdate(copy), more]), anna)).toBe('store');
  });
});

describe('not honest', () => {
  test('[GU9] into one long text from behind, each before all that came before it', () => {
    const { guarded } = withPage('x'.repeat(50_000));
    const structs = times(2000, (at) => ({ origin: letter(45_000 - 20 * at) }));
    expect(guarded.give(craft([of(20, structs)]), yuki)).toBe('too-much');
  });

  test.each<[string, (at: number) => Crafted]>([
    ['at the beginning', () => ({ parent: letter(0) })],
    ['behind one letter', () => ({ origin: letter(1) })],
    ['behind the first of them', (at) => ({ origin: at ? Y.createID(20, 0) : letter(1) })],
    ['under one key', () => ({ parent: 'places', key: 'a', content: (to) => plainly(to) })],
  ])('[GU9] thousands %s that do not know of one another', (_, make) => {
    const { guarded } = withPage('words');
    expect(guarded.give(craft([of(20, times(2000, make))]), yuki)).toBe('too-much');
  });

  test('[GU9] two clients, of which either may be the first in a place', () => {
    const { guarded } = withPage('words');
    const place = { origin: letter(1), rightOrigin: letter(2) };
    const before = (client: number) => (at: number) =>
      at === 0 ? place : { ...place, rightOrigin: Y.createID(client, at - 1) };
    const behind = (client: number) => (at: number) =>
      at === 0 ? place : { origin: Y.createID(client, at - 1), rightOrigin: letter(2) };
    for (const [one, other] of [
      [20, 21],
      [21, 20],
    ] as const) {
      const update = craft([
        of(one, times(500, before(one))),
        of(other, times(500, behind(other))),
      ]);
      expect(guarded.give(update, yuki)).toBe('too-much');
    }
  });

  test('[GU9] thousands of cuts through others’ words, or through one’s own', () => {
    const { guarded, copy } = withPage('x'.repeat(20_000));
    const cuts = changeOf(copy, () => times(4500, (at) => pageOf(copy).delete(at, 1)));
    expect(guarded.give(cuts, anna)).toBe('too-much');
    const fresh = new Y.Doc();
    const undo = new Y.UndoManager(fresh.getXmlFragment('page'));
    undo.addTrackedOrigin(null);
    fresh.getXmlFragment('page').insert(0, [new Y.XmlText('x'.repeat(20_000))]);
    const whole = Y.encodeStateAsUpdate(fresh);
    const own = changeOf(fresh, () => times(4500, (at) => pageOf(fresh).delete(at, 1)));
    // As one struct and deletions of its parts, which no client would send.
    const merged = new Uint8Array([...whole.slice(0, -1), ...own.slice(1)]);
    expect(createGuarded().give(merged, anna)).toBe('too-much');
    undo.destroy();
  });

  test('[GU9] a megabyte of the smallest structs is not read to its end', () => {
    const twoBytes = times(30_000, () => [0, 1]).flat();
    const claimed = [0xa0, 0xc2, 0x1e];
    const cutOff = new Uint8Array([1, ...claimed, 20, 0, ...twoBytes]);
    expect(createGuarded().give(cutOff, anna)).toBe('too-much');
  });
});

function plainly(encoder: Y.UpdateEncoderV1): number {
  encoder.writeLen(1);
  encoder.writeAny(1);
  return 8;
}
