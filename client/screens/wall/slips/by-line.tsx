// Who, and from which city, as it is read from the back of a hall.

import { CityBadge } from '../../../parts/city-badge.tsx';
import { Written } from '../../../pieces/languages/written.tsx';
import { cityIndexOf } from '../../../state/people.ts';
import { useSession } from '../../../state/session.tsx';
import styles from './by-line.module.css';

interface ByLineProps {
  readonly name: string;
  readonly city: string;
  readonly size?: 'small' | 'large';
}

/** A name that is not known is left out. */
export function ByLine({ name, city, size = 'small' }: ByLineProps) {
  const session = useSession();
  const index = cityIndexOf(session, city);
  return (
    <p className={styles.by} data-size={size}>
      {name && (
        <Written isName className={styles.name} by={{ city }}>
          {name}
        </Written>
      )}
      {index >= 0 && (
        <span className={styles.city}>
          <CityBadge name={city} index={index} kind={size === 'large' ? 'pill' : 'plain'} />
        </span>
      )}
    </p>
  );
}
