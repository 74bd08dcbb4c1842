// What others did with the ideas of one's own table, read at the moment of telling: what is gone by then is not told.
import type { Author } from '../../../../shared/model/idea.ts';
import type { IdeaOnTable } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { OthersActs } from '../../../state/others-acts.ts';
import type { News } from './news.ts';

export interface ListenedTable {
  readonly ideas: readonly IdeaOnTable[];
  readonly hidden: readonly IdeaId[];
  readonly authorOf: (idea: IdeaOnTable) => Author | null;
  readonly isMine: (idea: IdeaOnTable) => boolean;
}

export function tableNews(table: ListenedTable, { added, mended }: OthersActs): News[] {
  const ideas = new Map<IdeaId | null, IdeaOnTable>(table.ideas.map((idea) => [idea.id, idea]));
  const ideaOf = (id: IdeaId | null) => ideas.get(id);
  const shown = (ids: readonly IdeaId[]) =>
    ids.flatMap((id) => (table.hidden.includes(id) ? [] : (ideaOf(id) ?? [])));
  return [
    ...shown(added)
      .filter((idea) => !table.isMine(idea))
      .map((idea): News => {
        const author = table.authorOf(idea);
        const ridden = ideaOf(idea.ridesOn);
        return {
          kind: 'idea',
          personId: author?.id ?? null,
          name: author?.name ?? '',
          city: author?.city ?? '',
          text: idea.text,
          language: idea.language,
          isMine: ridden !== undefined && table.isMine(ridden),
        };
      }),
    ...shown(mended).map((idea): News => {
      const { text, language } = idea;
      return { kind: 'mended', text, language, isMine: table.isMine(idea) };
    }),
  ];
}
