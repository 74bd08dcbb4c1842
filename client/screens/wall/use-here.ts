// Who is here and who is away: a phone that sleeps or left counts for nobody on a wall.
import { type Participant, present } from '../../../shared/model/person.ts';
import { useOnline, useSession } from '../../state/session.tsx';

interface Here {
  readonly here: readonly Participant[];
  readonly away: readonly Participant[];
}

/** Of those who are still part of it, in the order in which they came. */
export function useHere(): Here {
  const people = present(useSession().participants);
  const online = useOnline();
  return {
    here: people.filter(({ id }) => online[id] !== undefined),
    away: people.filter(({ id }) => online[id] === undefined),
  };
}
