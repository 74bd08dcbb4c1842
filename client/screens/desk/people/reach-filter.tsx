// The head of the roster: how many are connected, and for those who are not well, a way to see only them.
import { present } from '../../../../shared/model/person.ts';
import { Segmented } from '../../../parts/segmented.tsx';
import { type Reach, useReach } from '../../../state/reach.ts';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { reachIcons } from './person-reach.tsx';

export type Wanted = 'all' | Exclude<Reach, 'well'>;

const troubles = ['away', 'slow', 'slower-way'] as const;
const keys = {
  away: 'desk.awayCount',
  slow: 'desk.slowCount',
  'slower-way': 'desk.slowerWayCount',
} as const;

interface ReachFilterProps {
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
}

/** A count of everybody, and a switch as soon as somebody is not well. */
export function ReachFilter({ wanted, onWant }: ReachFilterProps) {
  const { t } = useWords();
  const people = present(useSession().participants);
  const reachOf = useReach();
  const countOf = (reach: Reach) => people.filter(({ id }) => reachOf(id) === reach).length;
  const seen = troubles.filter((reach) => countOf(reach) > 0 || reach === wanted);
  const options = seen.map((reach) => ({
    value: reach,
    label: t(keys[reach], { count: countOf(reach) }),
    icon: reachIcons[reach],
  }));
  return (
    <>
      <p>{t('desk.peopleCount', { here: people.length - countOf('away'), all: people.length })}</p>
      {seen.length > 0 && (
        <Segmented<Wanted>
          legend={t('desk.showPeople')}
          options={[{ value: 'all', label: t('desk.everybody') }, ...options]}
          value={wanted}
          onChange={onWant}
        />
      )}
    </>
  );
}
