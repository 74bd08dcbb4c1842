// What the editor makes of a text that no editor wrote: it shows the words, writes nothing by itself, and what somebody
// then writes is sound.
import { TextSelection } from '@tiptap/pm/state';
import { getRelativeSelection, ySyncPluginKey } from '@tiptap/y-tiptap';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { isSound } from '../../../../client/editor/shown-nodes.ts';
import { openEditorView } from '../../../support/editor-view.ts';
import { oddTexts } from '../../../support/odd-texts.ts';

describe('a text that no editor wrote', () => {
  test.each(oddTexts)(
    '[ED5] %s: shown, and nothing is written by looking on',
    (_, plant, words) => {
      const doc = new Y.Doc();
      const fragment = doc.getXmlFragment('brief');
      plant(fragment);
      const before = Y.encodeStateAsUpdate(doc);
      const { view } = openEditorView(fragment);
      view.state.doc.check();
      for (const word of words) expect(view.state.doc.textContent).toContain(word);
      view.dispatch(view.state.tr.setSelection(TextSelection.atEnd(view.state.doc)));
      expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
      expect(doc.store.pendingStructs).toBeNull();
    },
  );

  test.each(oddTexts)('[ED5] %s: what is written into it leaves it sound', (_, plant, words) => {
    const doc = new Y.Doc();
    const fragment = doc.getXmlFragment('brief');
    plant(fragment);
    const { view } = openEditorView(fragment);
    const end = TextSelection.atEnd(view.state.doc).from;
    for (let at = 0; at <= view.state.doc.content.size; at += 1) {
      view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at))));
      const { binding } = ySyncPluginKey.getState(view.state);
      expect(() => getRelativeSelection(binding, view.state)).not.toThrow();
    }
    view.dispatch(view.state.tr.insertText(' och mer', end));
    expect(view.state.doc.textContent).toContain('och mer');
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    const again = openEditorView(copy.getXmlFragment('brief'));
    expect(again.view.state.doc.toJSON()).toEqual(view.state.doc.toJSON());
    for (const word of words) expect(again.view.state.doc.textContent).toContain(word);
  });

  test.each(oddTexts)('[ED5] %s: comes while one looks on', (_, plant, words) => {
    const doc = new Y.Doc();
    const fragment = doc.getXmlFragment('brief');
    const { view } = openEditorView(fragment);
    const other = new Y.Doc();
    plant(other.getXmlFragment('brief'));
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    view.state.doc.check();
    for (const word of words) expect(view.state.doc.textContent).toContain(word);
    expect(Y.encodeStateAsUpdate(doc)).toEqual(Y.encodeStateAsUpdate(other));
  });
});

test('[ED5] what the editor itself writes is sound, and nothing of it is drawn in another way', () => {
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment('brief');
  const { view } = openEditorView(fragment);
  view.dispatch(view.state.tr.insertText('Hamnen', 1));
  expect(fragment.toArray().every((child) => isSound(child, 'doc'))).toBe(true);
  expect(
    oddTexts.every(([, plant]) => {
      const odd = new Y.Doc().getXmlFragment('brief');
      plant(odd);
      return !odd.toArray().every((child) => isSound(child, 'doc'));
    }),
  ).toBe(true);
});
