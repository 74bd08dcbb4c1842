// Who brings a challenge, and from where.

import type { Challenge } from '../../../shared/model/challenge.ts';
import { CityBadge } from '../../parts/city-badge.tsx';
import { cityIndexOf } from '../../state/people.ts';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { Written } from '../languages/written.tsx';
import styles from './presenter-line.module.css';

interface PresenterLineProps {
  readonly challenge: Pick<Challenge, 'presenter' | 'presenterId' | 'city'>;
}

/** Name, “yours” where it is one's own, and the city's mark. */
export function PresenterLine({ challenge }: PresenterLineProps) {
  const { t } = useWords();
  const session = useSession();
  const { participant } = useMe();
  const { presenter, presenterId, city } = challenge;
  const isOwn = participant !== null && presenterId === participant.id;
  return (
    <p className={styles.by}>
      <Written isName by={challenge}>
        {presenter}
      </Written>
      {isOwn && <span className={styles.own}>{t('pitches.yours')}</span>}
      <CityBadge name={city} index={cityIndexOf(session, city)} kind="plain" />
    </p>
  );
}
