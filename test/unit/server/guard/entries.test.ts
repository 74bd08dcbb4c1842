// What lies below entries of another root: only of what stands, under suffixes that the writer may add.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { isHostile, type RootRules } from '../../../../server/guard/rules.ts';
import {
  changeOf,
  createGuarded,
  createWriter,
  note,
  rules,
} from '../../../support/guard/guarded.ts';

const ruled: RootRules = {
  ...rules,
  remarks: { kind: 'map', isOwned: false, longestText: 10, fitnessOf: () => 'fit', below: 'notes' },
};
const may = { notes: 'add', places: 'all', page: 'all', remarks: 'all' } as const;
const anna = Object.assign(createWriter('Anna'), { scopes: { ...may } });
const yuki = Object.assign(createWriter('Yuki'), { scopes: { ...may } });

function remark(doc: Y.Doc, key: string, words = 'ord'): Uint8Array {
  return changeOf(doc, () => {
    const entry = new Y.Map<unknown>();
    entry.set('text', new Y.Text(words));
    doc.getMap('remarks').set(key, entry);
  });
}

function withNote() {
  const guarded = createGuarded(undefined, { rules: ruled });
  expect(guarded.give(note(guarded.copy(1), 'a', 'hej'), anna)).toBe('store');
  return guarded;
}

describe('[GU22] below another root', () => {
  test('[GU22] of an entry that stands, under a suffix that the writer may add', () => {
    const guarded = withNote();
    const copy = guarded.copy(2);
    expect(guarded.give(remark(copy, 'a/sv'), yuki)).toBe('store');
    expect(guarded.give(remark(guarded.copy(3), 'a/fr'), yuki)).toBe('other-suffix');
    for (const [at, key] of ['a', 'a/', '/sv', 'a/sv/sv', ''].entries())
      expect(guarded.give(remark(guarded.copy(10 + at), key), yuki)).not.toBe('store');
    expect(guarded.give(remark(guarded.copy(4), 'b/sv'), yuki)).toBe('entry-gone');
    expect(guarded.give(remark(guarded.copy(5), 'a/ja', 'longer than ten'), yuki)).toBe('too-long');
  });

  test('[GU22] of one that comes with it, also offline', () => {
    const guarded = withNote();
    const copy = guarded.copy(2);
    note(copy, 'b', 'ny');
    remark(copy, 'b/sv');
    const all = Y.encodeStateAsUpdate(copy, Y.encodeStateVector(guarded.doc));
    expect(guarded.give(all, yuki)).toBe('store');
  });

  test('[GU22] of one that was taken away meanwhile it is refused, as no offence, and may go', () => {
    const guarded = withNote();
    const copy = guarded.copy(2);
    expect(guarded.give(remark(copy, 'a/sv'), yuki)).toBe('store');
    const own = guarded.copy(1);
    expect(
      guarded.give(
        changeOf(own, () => own.getMap('notes').delete('a')),
        anna,
      ),
    ).toBe('store');
    expect(isHostile('entry-gone')).toBe(false);
    expect(isHostile('other-suffix')).toBe(false);
    const mended = changeOf(copy, () => {
      const entry = copy.getMap('remarks').get('a/sv');
      if (entry instanceof Y.Map) entry.set('text', new Y.Text('mer'));
    });
    expect(guarded.give(mended, yuki)).toBe('entry-gone');
    const other = guarded.copy(3);
    expect(
      guarded.give(
        changeOf(other, () => other.getMap('remarks').delete('a/sv')),
        yuki,
      ),
    ).toBe('store');
  });

  test('[GU22] not of one that goes with the same edit', () => {
    const guarded = withNote();
    const copy = guarded.copy(1);
    const before = Y.encodeStateVector(copy);
    remark(copy, 'a/sv');
    copy.getMap('notes').delete('a');
    expect(guarded.give(Y.encodeStateAsUpdate(copy, before), anna)).toBe('entry-gone');
  });

  test('[GU22] what was written and taken back before it was sent is nobody’s concern', () => {
    const guarded = withNote();
    const copy = guarded.copy(2);
    const before = Y.encodeStateVector(copy);
    remark(copy, 'gone/sv');
    copy.getMap('remarks').delete('gone/sv');
    expect(guarded.give(Y.encodeStateAsUpdate(copy, before), yuki)).toBe('store');
  });
});
