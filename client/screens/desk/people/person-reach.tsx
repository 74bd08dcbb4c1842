// How somebody is reached: no word while all is well, so that whoever needs a hand stands out.
import { Icon } from '../../../parts/icon.tsx';
import type { IconName } from '../../../parts/icon-shapes.ts';
import { type Reach, useAwaySinceMs } from '../../../state/reach.ts';
import { useWords } from '../../../state/words.tsx';
import styles from './person-reach.module.css';

export const reachIcons = {
  away: 'offline',
  slow: 'clock',
  'slower-way': 'info',
} as const satisfies Record<Exclude<Reach, 'well'>, IconName>;

interface PersonReachProps {
  readonly personId: string;
  readonly reach: Reach;
}

/** One fact of a person's line. */
export function PersonReach({ personId, reach }: PersonReachProps) {
  const { t, date } = useWords();
  const sinceMs = useAwaySinceMs(personId);
  if (reach === 'well') return null;
  const time = sinceMs === null ? '' : date(sinceMs, { hour: '2-digit', minute: '2-digit' });
  const words = {
    away: time === '' ? t('desk.notConnected') : t('desk.awaySince', { time }),
    slow: t('desk.slow'),
    'slower-way': t('desk.connectedSlow'),
  };
  return (
    <span className={styles.reach} data-reach={reach}>
      <Icon name={reachIcons[reach]} />
      {words[reach]}
    </span>
  );
}
