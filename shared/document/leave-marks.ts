// Keeps Yjs from tidying rich text by itself. When others' edits come it takes out marks that have become redundant, as
// deletions of its own that nobody made: a reader would be refused for them, and copies that tidied differ from a log in
// which it does not stand as soon as somebody writes on.
import type * as Y from 'yjs';

/** From now on redundant marks stay where they are, which no reader can see. To be called on every copy. */
export function leaveMarks(doc: Y.Doc): void {
  doc.on('afterTransaction', (transaction) => {
    transaction._needFormattingCleanup = false;
  });
}
