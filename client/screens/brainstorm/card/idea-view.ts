// What a card shows of an idea: the idea with its author, its rides and whom it rides on.
// Flat and compared by value, so that a card is drawn again only when something on it changed.

import { type Author, crossesBorder } from '../../../../shared/model/idea.ts';
import type { IdeaOnTable } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { languageOf } from '../../../pieces/languages/language-of.ts';

export interface IdeaView {
  readonly id: IdeaId;
  readonly idea: IdeaOnTable;
  readonly isMine: boolean;
  /** Null while nobody knows; empty for a facilitator who never said who they are. */
  readonly name: string | null;
  readonly city: string;
  /** Of the name and of the city's, where the idea's language bears them out. */
  readonly nameLanguage: string | undefined;
  readonly cityLanguage: string | undefined;
  /** Colour and pattern of the city, -1 without one. */
  readonly cityIndex: number;
  /** How many ideas ride on it. */
  readonly rides: number;
  /** The idea it rides on, where that still lies on the table. */
  readonly riddenId: IdeaId | null;
  readonly riddenText: string;
  readonly riddenLanguage: string;
  readonly riddenName: string;
  readonly riddenCity: string;
  readonly riddenCityIndex: number;
  readonly crosses: boolean;
}

/** In the order of arrival. */
export type IdeaViews = ReadonlyMap<IdeaId, IdeaView>;

export interface OnTable {
  readonly ideas: readonly IdeaOnTable[];
  readonly hidden: ReadonlySet<IdeaId>;
  readonly cityNames: readonly string[];
  readonly authorOf: (idea: IdeaOnTable) => Author | null;
  readonly isMine: (idea: IdeaOnTable) => boolean;
}

/** The views of what is not put away; the objects of `before` wherever nothing changed, `before` itself if nothing did. */
export function toIdeaViews(table: OnTable, before: IdeaViews): IdeaViews {
  const shown = table.ideas.filter(({ id }) => !table.hidden.has(id));
  const byId = new Map(shown.map((idea) => [idea.id, idea]));
  const authors = new Map(shown.map((idea) => [idea.id, table.authorOf(idea)]));
  const rides = new Map<IdeaId, number>();
  for (const { ridesOn } of shown) {
    if (ridesOn !== null) rides.set(ridesOn, (rides.get(ridesOn) ?? 0) + 1);
  }

  const after = new Map<IdeaId, IdeaView>();
  for (const idea of shown) {
    const ridden = idea.ridesOn === null ? undefined : byId.get(idea.ridesOn);
    const author = authors.get(idea.id) ?? null;
    const riddenAuthor = (ridden && authors.get(ridden.id)) ?? null;
    const view: IdeaView = {
      id: idea.id,
      idea,
      isMine: table.isMine(idea),
      name: author?.name ?? null,
      city: author?.city ?? '',
      nameLanguage: languageOf(author?.name ?? '', [idea.language]),
      cityLanguage: languageOf(author?.city ?? '', [idea.language]),
      cityIndex: table.cityNames.indexOf(author?.city ?? ''),
      rides: rides.get(idea.id) ?? 0,
      riddenId: ridden?.id ?? null,
      riddenText: ridden?.text ?? '',
      riddenLanguage: ridden?.language ?? '',
      riddenName: riddenAuthor?.name ?? '',
      riddenCity: riddenAuthor?.city ?? '',
      riddenCityIndex: table.cityNames.indexOf(riddenAuthor?.city ?? ''),
      crosses: Boolean(
        author && riddenAuthor && crossesBorder({ author }, { author: riddenAuthor }),
      ),
    };
    const known = before.get(idea.id);
    after.set(idea.id, known && isSame(known, view) ? known : view);
  }
  return isSameOrder(before, after) ? before : after;
}

function isSame(a: IdeaView, b: IdeaView): boolean {
  return (Object.keys(a) as (keyof IdeaView)[]).every((key) => a[key] === b[key]);
}

function isSameOrder(before: IdeaViews, after: IdeaViews): boolean {
  if (before.size !== after.size) return false;
  const others = before.values();
  for (const view of after.values()) if (others.next().value !== view) return false;
  return true;
}

/** Reads the views of one table again and again, each time keeping what it can of the time before. */
export function createIdeaViews(): (table: OnTable) => IdeaViews {
  let before: IdeaViews = new Map();
  return (table) => {
    before = toIdeaViews(table, before);
    return before;
  };
}
