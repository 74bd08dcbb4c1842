// What an idea rides on; a ride across the border is the one we celebrate.

import type { Author } from '../../../shared/model/idea.ts';
import { CityBadge } from '../../parts/city-badge.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Quoted } from '../../parts/quoted.tsx';
import { cityIndexOf } from '../../state/people.ts';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { Written } from '../languages/written.tsx';
import styles from './ride-line.module.css';

interface RideLineProps {
  readonly crosses: boolean;
  /** The idea below, where its words are known here. */
  readonly riddenOn?:
    | {
        readonly text: string;
        readonly language: string;
        readonly author: Pick<Author, 'name' | 'city'> | null;
      }
    | undefined;
}

/** A line under an idea. */
export function RideLine({ crosses, riddenOn }: RideLineProps) {
  const { t } = useWords();
  const session = useSession();
  const city = riddenOn?.author?.city ?? '';
  const cityIndex = cityIndexOf(session, city);
  return (
    <div className={styles.ride}>
      <p className={styles.says} data-crosses={crosses || undefined}>
        <Icon name={crosses ? 'border' : 'ride'} size="1.5rem" />
        {t(crosses ? 'share-out.ridesAcross' : 'share-out.rides')}
      </p>
      {riddenOn && (
        <div className={styles.below}>
          <Quoted as="q" lang={riddenOn.language}>
            {riddenOn.text}
          </Quoted>
          <p className={styles.by}>
            {riddenOn.author?.name && (
              <Written isName by={{ city }}>
                {riddenOn.author.name}
              </Written>
            )}
            {cityIndex >= 0 && <CityBadge name={city} index={cityIndex} kind="plain" />}
          </p>
        </div>
      )}
    </div>
  );
}
