// Who is writing, and on which card: told in words beside the field and on the cards.
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { TableState } from '../../../state/table.tsx';

type People = TableState['people'];

/** Names of those who are writing anything now. */
export function writersAmong(people: People): string[] {
  return people.filter(({ at, name }) => at.writing && name !== '').map(({ name }) => name);
}

/** Names by the card that is being mended or ridden on; several are joined by `join`. */
export function writersByCard(
  people: People,
  join: (names: string[]) => string,
): ReadonlyMap<IdeaId, string> {
  const names = new Map<IdeaId, string[]>();
  for (const { at, name } of people) {
    const id = at.ideaId ?? at.ridesOn;
    if (at.writing && id && name !== '') names.set(id, [...(names.get(id) ?? []), name]);
  }
  return new Map([...names].map(([id, all]) => [id, join(all)]));
}
