// Who came in and who left, between two tellings of who is connected. The first telling is no news.
import type { Participant } from '../../../../shared/model/person.ts';
import type { News } from './news.ts';

type Online = Readonly<Record<string, unknown>>;

/** Those who are not on the roster any more, or not yet, are nobody. */
export function peopleNews(
  before: Online,
  after: Online,
  participants: readonly Participant[],
  me: string | null,
): News[] {
  const isFirst = Object.keys(before).length === 0;
  if (before === after || isFirst) return [];
  const tell = (kind: 'came' | 'left', ids: readonly string[]): News[] =>
    ids.flatMap((id) => {
      const person = participants.find((one) => one.id === id);
      if (!person || person.removedAt !== null || id === me) return [];
      return [{ kind, personId: id, name: person.name, isMine: false }];
    });
  return [
    ...tell(
      'came',
      Object.keys(after).filter((id) => !(id in before)),
    ),
    ...tell(
      'left',
      Object.keys(before).filter((id) => !(id in after)),
    ),
  ];
}
