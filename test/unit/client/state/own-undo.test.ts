// Undo takes back one's own acts, one at a time, and never anybody else's.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { followOwnActs, ownActs } from '../../../../client/state/own-undo.ts';
import { createTableEdits } from '../../../../client/state/table-edits.ts';
import { openTable } from '../../../../shared/document/table-document.ts';
import { addIdea } from '../../../../shared/document/table-edits.ts';
import { readTable } from '../../../../shared/document/table-snapshot.ts';

function open() {
  const doc = new Y.Doc();
  const undo = followOwnActs(doc);
  const edits = createTableEdits(doc, ownActs, () => 1000);
  const texts = () => readTable(openTable(doc)).ideas.map(({ text }) => text);
  const add = (text: string) => edits.add({ text, kind: 'solution', language: 'sv' });
  return { doc, undo, edits, texts, add };
}

test('[CW10] every act is a step of its own, and can be done again', () => {
  const { undo, texts, add } = open();
  expect(undo.get().canUndo).toBe(false);
  add('Ett');
  add('Två');
  undo.get().undo();
  expect(texts()).toEqual(['Ett']);
  expect(undo.get()).toMatchObject({ canUndo: true, canRedo: true });
  undo.get().redo();
  expect(texts()).toEqual(['Ett', 'Två']);
  undo.get().undo();
  undo.get().undo();
  expect(texts()).toEqual([]);
  expect(undo.get()).toMatchObject({ canUndo: false, canRedo: true });
});

test('[CW10] what others did meanwhile stays', () => {
  const { doc, undo, edits, texts, add } = open();
  const mine = add('Mitt');
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  const theirs = { id: 'theirs', text: 'Deras', language: 'ja', kind: 'contact' } as const;
  addIdea(openTable(other), { ...theirs, createdAtMs: 2000 }, null);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'server');
  edits.takeBack(mine);
  expect(texts()).toEqual(['Deras']);
  undo.get().undo();
  expect(texts()).toEqual(['Mitt', 'Deras']);
  undo.get().undo();
  expect(texts()).toEqual(['Deras']);
});

test('[CW10] several acts done together are one step', () => {
  const { undo, edits, texts, add } = open();
  edits.together(() => {
    add('Ett');
    add('Två');
  });
  undo.get().undo();
  expect(texts()).toEqual([]);
});
