// How lost words come back while ideas may be written: an idea as a new one of the same kind, whatever is too long or
// was no idea through the field.
import type { RefObject } from 'react';
import { charactersLeft } from '../../../shared/model/idea.ts';
import type { IdeaId } from '../../../shared/model/ids.ts';
import { hasVisibleText } from '../../../shared/model/visible-text.ts';
import type { WaysBack } from '../../pieces/lost-words/lost-words.tsx';
import type { TableState } from '../../state/table.tsx';
import type { FieldHandle } from './writing/field-handle.ts';

export function useWaysBack(
  { edits, snapshot }: Pick<TableState, 'edits' | 'snapshot'>,
  handle: RefObject<FieldHandle | null>,
  onAdded: (ids: readonly IdeaId[]) => void,
): WaysBack {
  return {
    mayPutBack: ({ idea, text }) =>
      idea !== null && hasVisibleText(text) && charactersLeft(text) >= 0,
    onPutBack(words) {
      const ids: IdeaId[] = [];
      edits.together(() => {
        for (const { text, idea } of words) {
          if (!idea) continue;
          const isThere = snapshot.ideas.some(({ id }) => id === idea.ridesOn);
          ids.push(edits.add({ ...idea, text, ridesOn: isThere ? idea.ridesOn : null }));
        }
      });
      onAdded(ids);
    },
    onTakeUp: ({ text }) => handle.current?.takeUp(text),
  };
}
