// Ideas of a table as its screen reads them, made from a few words.
import {
  type IdeaViews,
  type OnTable,
  toIdeaViews,
} from '../../client/screens/brainstorm/card/idea-view.ts';
import type { IdeaOnTable } from '../../shared/model/idea-on-table.ts';

/** `1` and `2` are the clients of Karin in Umeå and Yuki in Kamakura. */
export function idea(id: string, more: Partial<IdeaOnTable> = {}): IdeaOnTable {
  return {
    id,
    text: `Idea ${id}`,
    language: 'sv',
    kind: 'solution',
    ridesOn: null,
    createdAtMs: 0,
    client: 1,
    place: null,
    groupId: null,
    readings: [],
    ...more,
  };
}

export function onTable(ideas: readonly IdeaOnTable[], hidden: readonly string[] = []): OnTable {
  return {
    ideas,
    hidden: new Set(hidden),
    cityNames: ['Umeå', 'Kamakura'],
    isMine: ({ client }) => client === 1,
    authorOf: ({ client }) =>
      client === 1
        ? { id: 'karin', name: 'Karin', city: 'Umeå' }
        : { id: 'yuki', name: 'ゆき', city: 'Kamakura' },
  };
}

export const viewsOf = (ideas: readonly IdeaOnTable[]): IdeaViews =>
  toIdeaViews(onTable(ideas), new Map());
