// An idea while somebody mends it: the words as they were opened and as they are typed. What was typed outlives a dialog
// that is left without an answer, as going back leaves it, and is there again when the idea is opened the next time.
import { useState } from 'react';
import { useDraft } from '../../../pieces/forms/use-draft.ts';
import { type Opened, useOpened } from '../../../pieces/use-opened.ts';
import type { IdeaView } from '../card/idea-view.ts';

export interface Mended {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly opened: Opened;
  /** Left without an answer: keeps what was typed, if anything was. */
  readonly leave: () => void;
  /** Saved or given up. */
  readonly forget: () => void;
}

export function useMending(view: IdeaView | null): Mended {
  const [id] = useState(view?.id ?? '');
  const [text, setText] = useDraft(`mending:${id}`, view?.idea.text);
  const [before, keepBefore] = useDraft(`mended:${id}`, view?.idea.text);
  const opened = useOpened(before);
  const forget = () => {
    setText('');
    keepBefore('');
  };
  return {
    text,
    setText(typed) {
      // Kept together: what was typed is compared with what it was made of, also after a reload.
      keepBefore(opened.words);
      setText(typed);
    },
    opened,
    leave() {
      if (text === opened.words) forget();
      else keepBefore(opened.words);
    },
    forget,
  };
}
