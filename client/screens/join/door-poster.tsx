// The evening as on a poster: what it is called, which cities, and when that is for each of them.

import { takeFocus } from '../../parts/take-focus.ts';
import { CityTimes } from '../../pieces/city-times.tsx';
import { langAndDir } from '../../pieces/languages/lang-and-dir.ts';
import type { Door } from '../../state/door.ts';
import { useWords } from '../../state/words.tsx';
import styles from './door-poster.module.css';

/** Title, cities and local times of the evening behind the door. */
export function DoorPoster({ door }: { readonly door: Door }) {
  const { t } = useWords();
  const { title, cities, startsAt, participants } = door;
  return (
    <div className={styles.poster}>
      <p className={styles.soft}>{t('join.invited')}</p>
      <h1 ref={takeFocus} tabIndex={-1} className={styles.title} {...langAndDir(title)}>
        {title}
      </h1>
      <CityTimes cities={cities} startsAt={startsAt} />
      {participants > 0 && <p className={styles.soft}>{t('join.here', { count: participants })}</p>}
    </div>
  );
}
