// Which language words probably have: their writer's, or else that of the city they came from.
import type { Outcome } from '../../../shared/model/outcome.ts';

interface Writer {
  readonly id?: string;
  readonly city: string;
}

/** Undefined where nothing is known of the writer. */
export function languageOfWriter(
  { participants, cities }: Pick<Outcome, 'participants' | 'cities'>,
  { id, city }: Writer,
): string | undefined {
  const writer = participants.find((each) => each.id === id);
  return (writer ?? cities.find(({ name }) => name === city))?.language;
}
