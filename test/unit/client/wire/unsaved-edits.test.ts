// The count behind the word "saved".
import { expect, test } from 'vitest';
import { createUnsavedEdits } from '../../../../client/wire/unsaved-edits.ts';

test('[CW1] each edit is unsaved until its own frame is answered', () => {
  const edits = createUnsavedEdits();
  edits.made();
  edits.sent('last');
  edits.made();
  edits.sent('last');
  expect(edits.count).toBe(2);
  edits.stored(1);
  expect(edits.count).toBe(1);
  edits.stored(2);
  expect(edits.count).toBe(0);
});

test('[CW1] one answer may stand for many frames, and one frame for many edits', () => {
  const edits = createUnsavedEdits();
  edits.made();
  edits.made();
  edits.sent('last');
  edits.made();
  edits.sent('last');
  edits.stored(2);
  expect(edits.count).toBe(0);
});

test('[CW1] an edit made after a frame had left is not covered by its answer', () => {
  const edits = createUnsavedEdits();
  edits.sent('last');
  edits.made();
  edits.stored(1);
  expect(edits.count).toBe(1);
});

test('[CW3] what was under way when the connection was lost is unsaved until a new one has carried it', () => {
  const edits = createUnsavedEdits();
  edits.made();
  edits.sent('last');
  edits.disconnected();
  edits.made();
  expect(edits.count).toBe(2);
  edits.sent('last');
  edits.stored(1);
  expect(edits.count).toBe(0);
});

test('[CW3] unsaved edits found in this browser’s copy count until the first synchronisation is answered', () => {
  const edits = createUnsavedEdits();
  edits.made(3);
  expect(edits.count).toBe(3);
  edits.sent('last');
  edits.stored(1);
  expect(edits.count).toBe(0);
});

test('[CW13] a piece before the last covers nothing, the last one everything made up to then', () => {
  const edits = createUnsavedEdits();
  edits.made(2);
  edits.sent('last');
  edits.made(3);
  edits.sent('earlier');
  edits.sent('earlier');
  edits.made();
  edits.sent('last');
  edits.stored(2);
  expect(edits.count).toBe(4);
  edits.stored(3);
  expect(edits.count).toBe(4);
  edits.stored(4);
  expect(edits.count).toBe(0);
});
