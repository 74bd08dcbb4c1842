// Whether one writes or reads: the caret goes to the end of the text when one begins, and the focus back to the way in
// when one is done, so that nobody who works by keys is left at the top of the page.
import type { Editor } from '@tiptap/core';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Nobody writes where `mayWrite` is false; whoever wrote till then reads on. */
export function useWriting(mayWrite: boolean) {
  const [isOpen, setIsOpen] = useState(false);
  const begin = useCallback(() => setIsOpen(true), []);
  const finish = useCallback(() => setIsOpen(false), []);
  return { writes: mayWrite && isOpen, begin, finish };
}

/** To be called after the editor was told whether it can be written in. `wayIn` is the button that leads in. */
export function useFocusOfWriting(
  editor: Editor,
  writes: boolean,
  wayIn: RefObject<HTMLButtonElement | null>,
): void {
  const wrote = useRef(false);
  useEffect(() => {
    if (writes) {
      editor.commands.setTextSelection(editor.state.doc.content.size);
      // At once, within the press: phones open their keyboard for nothing later.
      editor.view.focus();
      editor.commands.scrollIntoView();
    } else if (wrote.current) wayIn.current?.focus();
    wrote.current = writes;
  }, [editor, writes, wayIn]);
}
