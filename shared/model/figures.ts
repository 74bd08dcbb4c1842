// What a Umecon counts: ideas, rides, rides across the border, promises; each per city as well.
import type { Commitment } from './commitment.ts';
import { type AuthoredIdea, crossesBorder } from './idea.ts';
import type { Participant } from './person.ts';

export interface CityFigures {
  readonly participants: number;
  readonly ideas: number;
  readonly ridesOn: number;
  readonly ridesAcrossBorders: number;
  readonly commitments: number;
}

export interface Figures extends CityFigures {
  readonly perCity: Readonly<Record<string, CityFigures>>;
}

/** Rides that cross the border among ideas of one table. */
export function ridesAcross(ideas: readonly AuthoredIdea[]): AuthoredIdea[] {
  const byId = new Map(ideas.map((idea) => [idea.id, idea]));
  return ideas.filter(
    (idea) => idea.ridesOn !== null && crossesBorder(idea, byId.get(idea.ridesOn)),
  );
}

/** [OU4] Totals and the same per city, from the ideas of each table. */
export function toFigures(
  cityNames: readonly string[],
  participants: readonly Participant[],
  tables: readonly (readonly AuthoredIdea[])[],
  commitments: readonly Commitment[],
): Figures {
  const cityOf = new Map(participants.map(({ id, city }) => [id, city]));
  const ideas = tables.flat();
  const across = tables.flatMap(ridesAcross);
  const count = (isCounted: (city: string | undefined) => boolean): CityFigures => ({
    participants: participants.filter(({ city }) => isCounted(city)).length,
    ideas: ideas.filter(({ author }) => isCounted(author.city)).length,
    ridesOn: ideas.filter(({ author, ridesOn }) => ridesOn !== null && isCounted(author.city))
      .length,
    ridesAcrossBorders: across.filter(({ author }) => isCounted(author.city)).length,
    commitments: commitments.filter(({ participantId }) => isCounted(cityOf.get(participantId)))
      .length,
  });
  return {
    ...count(() => true),
    perCity: Object.fromEntries(cityNames.map((name) => [name, count((city) => city === name)])),
  };
}
