// Changes of ideas that a change of step or a reload cut short: their words were kept, and are offered wherever the idea
// can be changed.
import { useState } from 'react';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { Toast } from '../../../parts/toast-region.tsx';
import { useLeftDrafts } from '../../../pieces/forms/use-draft.ts';
import { useWords } from '../../../state/words.tsx';
import type { IdeaViews } from '../card/idea-view.ts';

const shownCharacters = 40;
const shorten = (text: string) =>
  text.length > shownCharacters ? `${[...text].slice(0, shownCharacters).join('')}…` : text;

/** The first of them as an offer; null when there is none, or it was closed. */
export function useKeptMending(
  views: IdeaViews,
  mayEdit: (id: IdeaId) => boolean,
  onGoOn: (id: IdeaId) => void,
): { readonly toast: Toast; readonly dismiss: () => void } | null {
  const { t } = useWords();
  const { names, read } = useLeftDrafts('mending:');
  const [closed, setClosed] = useState<readonly string[]>([]);
  const id = names.find((name) => {
    const words = read(name);
    const now = views.get(name)?.idea.text;
    const isOffered = now !== undefined && words !== null && words !== now && mayEdit(name);
    return isOffered && !closed.includes(name);
  });
  if (id === undefined) return null;
  const text = shorten(views.get(id)?.idea.text ?? '');
  const action = { label: t('brainstorm.editGoOn'), onPress: () => onGoOn(id) };
  return {
    toast: { id: `mending-${id}`, words: t('brainstorm.editKept', { text }), action },
    dismiss: () => setClosed([...closed, id]),
  };
}
