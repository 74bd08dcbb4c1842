// How long a text may become: what counts is what stands there in the end, whatever was written on the way.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
  changeOf,
  createGuarded,
  createWriter,
  note,
  textOf,
} from '../../../support/guard/guarded.ts';

const anna = createWriter('Anna');
const long = (letter: string) => letter.repeat(90);

function withLongNote() {
  const guarded = createGuarded();
  const copy = guarded.copy(10);
  expect(guarded.give(note(copy, 'a', long('a')), anna)).toBe('store');
  return { guarded, copy };
}

function rewrite(copy: Y.Doc, words: string): Uint8Array {
  const text = textOf(copy, 'a');
  return changeOf(copy, () => {
    text.delete(0, text.length);
    text.insert(0, words);
  });
}

describe('honest', () => {
  test('[GU10] [GU13] a text is replaced by another as long', () => {
    const { guarded, copy } = withLongNote();
    expect(guarded.give(rewrite(copy, long('b')), anna)).toBe('store');
    expect(textOf(guarded.doc, 'a').toString()).toBe(long('b'));
  });

  test.each(['with undo', 'without'] as const)(
    '[GU10] [GU13] a text was rewritten several times without a network, %s',
    (how) => {
      const { guarded, copy } = withLongNote();
      // What may be undone is kept, with its words.
      const undo = how === 'with undo' ? new Y.UndoManager(copy.getMap('notes')) : null;
      undo?.addTrackedOrigin(null);
      for (const letter of 'bcde') rewrite(copy, long(letter));
      const update = Y.encodeStateAsUpdate(copy, Y.encodeStateVector(guarded.doc));
      expect(guarded.give(update, anna)).toBe('store');
      expect(textOf(guarded.doc, 'a').toString()).toBe(long('e'));
      undo?.destroy();
    },
  );

  test('[GU10] [GU13] a text was rewritten before it was ever sent', () => {
    const copy = new Y.Doc();
    const undo = new Y.UndoManager(copy.getMap('notes'));
    undo.addTrackedOrigin(null);
    note(copy, 'a', long('a'));
    for (const letter of 'bcde') rewrite(copy, long(letter));
    const guarded = createGuarded();
    expect(guarded.give(Y.encodeStateAsUpdate(copy), anna)).toBe('store');
    expect(textOf(guarded.doc, 'a').toString()).toBe(long('e'));
    undo.destroy();
  });

  test('[GU10] [GU13] what is told again counts once', () => {
    const { guarded, copy } = withLongNote();
    changeOf(copy, () => textOf(copy, 'a').insert(90, 'b'.repeat(10)));
    expect(guarded.give(Y.encodeStateAsUpdate(copy), anna)).toBe('store');
    expect(textOf(guarded.doc, 'a').length).toBe(100);
  });

  test('[GU10] what is too long already may become shorter', () => {
    const plant = new Y.Doc();
    plant.clientID = 10;
    note(plant, 'a', 'x'.repeat(150));
    const guarded = createGuarded(plant);
    const chair = createWriter('Chair', 'all');
    const copy = guarded.copy(20);
    expect(guarded.give(rewrite(copy, 'y'.repeat(140)), chair)).toBe('store');
    expect(guarded.give(rewrite(copy, 'z'.repeat(141)), chair)).toBe('too-long');
  });
});

describe('not honest', () => {
  test('[GU10] only what goes makes room for what comes', () => {
    const { guarded, copy } = withLongNote();
    const text = textOf(copy, 'a');
    const wider = changeOf(copy, () => {
      text.delete(0, 10);
      text.insert(0, 'b'.repeat(21));
    });
    expect(guarded.give(wider, anna)).toBe('too-long');
  });

  test('[GU10] what is deleted already makes no room a second time', () => {
    const { guarded, copy } = withLongNote();
    const text = textOf(copy, 'a');
    const shorter = changeOf(copy, () => text.delete(0, 40));
    expect(guarded.give(shorter, anna)).toBe('store');
    // An update of a whole copy names every deletion there ever was.
    changeOf(copy, () => text.insert(0, 'b'.repeat(51)));
    expect(guarded.give(Y.encodeStateAsUpdate(copy), anna)).toBe('too-long');
  });

  test('[GU10] words that go in another text make no room in this one', () => {
    const { guarded, copy } = withLongNote();
    expect(guarded.give(note(copy, 'b', long('b')), anna)).toBe('store');
    const both = changeOf(copy, () => {
      textOf(copy, 'b').delete(0, 50);
      textOf(copy, 'a').insert(0, 'a'.repeat(11));
    });
    expect(guarded.give(both, anna)).toBe('too-long');
  });
});
