// Where a card lies, in words: told when it is put down, and on the way whenever its neighbours are others.
import { type ReactNode, useRef } from 'react';
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { Quoted } from '../../../parts/quoted.tsx';
import { useWords } from '../../../state/words.tsx';
import type { IdeaViews } from '../card/idea-view.ts';
import { neighbours } from './neighbours.ts';
import type { Rectangle } from './rectangles.ts';

/** Enough to know a card by. */
const mostCharacters = 40;

function shorten(text: string): string {
  const start = [...text].slice(0, mostCharacters).join('');
  return start.length < text.length ? `${start.trimEnd()} …` : text;
}

interface WhereItLies {
  readonly toWords: (id: IdeaId, at: Place) => ReactNode;
  /** Null while the neighbours are those that were told last. */
  readonly onTheWay: (id: IdeaId, at: Place) => ReactNode | null;
}

export function useWhereItLies(
  cards: ReadonlyMap<IdeaId, Rectangle>,
  views: IdeaViews,
): WhereItLies {
  const { rich } = useWords();
  const told = useRef('');
  const quote = (id: IdeaId) => {
    const idea = views.get(id)?.idea;
    return <Quoted lang={idea?.language}>{shorten(idea?.text ?? '')}</Quoted>;
  };
  const toWords: WhereItLies['toWords'] = (id, at) => {
    const lying = neighbours(cards, id, at);
    return rich(`brainstorm.lies.${lying.how}`, {
      first: 'first' in lying ? quote(lying.first) : '',
      second: 'second' in lying ? quote(lying.second) : '',
    });
  };
  return {
    toWords,
    onTheWay(id, at) {
      const lying = JSON.stringify(neighbours(cards, id, at));
      const isNews = lying !== told.current;
      told.current = lying;
      return isNews ? toWords(id, at) : null;
    },
  };
}
