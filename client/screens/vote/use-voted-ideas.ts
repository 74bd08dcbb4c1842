// The ideas of a table that can be voted on: all that are not put away, in the order of board and list.
import { useMemo } from 'react';
import type { Author } from '../../../shared/model/idea.ts';
import type { IdeaOnTable } from '../../../shared/model/idea-on-table.ts';
import type { Table } from '../../../shared/model/table.ts';
import { hasWords } from '../../pieces/tables/has-words.ts';
import { type Section, toSections } from '../../pieces/tables/sections.ts';
import type { TableState } from '../../state/table.tsx';

export interface VotedIdea {
  readonly id: IdeaOnTable['id'];
  readonly riddenId: IdeaOnTable['ridesOn'];
  readonly idea: IdeaOnTable;
  readonly author: Author | null;
}

interface VotedIdeas {
  readonly total: number;
  readonly count: number;
  /** Of what has the wanted words; none is empty. */
  readonly sections: readonly Section<VotedIdea>[];
}

/** Empty until the table is here. */
export function useVotedIdeas(
  state: Pick<TableState, 'snapshot' | 'authorOf'> | null,
  { hiddenIdeas }: Pick<Table, 'hiddenIdeas'>,
  wanted: string,
): VotedIdeas {
  const { snapshot, authorOf } = state ?? {};
  return useMemo(() => {
    const views = (snapshot?.ideas ?? [])
      .filter(({ id }) => !hiddenIdeas.includes(id))
      .map((idea) => ({
        id: idea.id,
        riddenId: idea.ridesOn,
        idea,
        author: authorOf?.(idea) ?? null,
      }));
    const found = views.filter(({ idea, author }) =>
      hasWords(wanted, [idea.text, author?.name ?? '', ...idea.readings.map(({ text }) => text)]),
    );
    const sections = toSections(found, snapshot?.groups ?? []);
    return {
      total: views.length,
      count: found.length,
      sections: sections.filter(({ entries }) => entries.length > 0),
    };
  }, [snapshot, authorOf, hiddenIdeas, wanted]);
}
