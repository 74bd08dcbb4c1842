// Words somebody has begun to write, and what they chose beside them: both outlive a change of step and a reload, never
// the tab.
import { useCallback, useState } from 'react';
import { type DraftKind, namesOfDrafts, readDraft, writeDraft } from '../../state/drafts.ts';
import { useSession } from '../../state/session.tsx';

type Draft = [text: string, change: (text: string) => void];

function useKept(kind: DraftKind, name: string, initial: string): Draft {
  const { id } = useSession();
  const place = `${id}:${name}`;
  const [text, setText] = useState(() => readDraft(kind, place) ?? initial);
  const change = useCallback(
    (next: string) => {
      writeDraft(kind, place, next === '' ? null : next);
      setText(next);
    },
    [kind, place],
  );
  return [text, change];
}

/** The draft called `name` in this evening, and how to change it; an empty text forgets it. */
export const useDraft = (name: string, initial = '') => useKept('draft', name, initial);

/** The same for what is no words of one's own, and quickly chosen again. */
export const useChoice = (name: string) => useKept('choice', name, '');

/** The drafts whose names begin so and that were there when this page or step began: what follows the beginning, and their words. */
export function useLeftDrafts(beginning: string) {
  const { id } = useSession();
  const prefix = `${id}:${beginning}`;
  const [names] = useState(() => namesOfDrafts('draft', prefix));
  return { names, read: (name: string) => readDraft('draft', prefix + name) };
}
