// The border between two cities, crossed: both patterns, both names, the way between them.
import { CityBadge } from '../../parts/city-badge.tsx';
import { Icon } from '../../parts/icon.tsx';
import styles from './border-crossing.module.css';
import type { IdeaView } from './card/idea-view.ts';

/** For a view that crosses. */
export function BorderCrossing({ view }: { readonly view: IdeaView }) {
  return (
    <p className={styles.crossing}>
      <CityBadge name={view.riddenCity} index={view.riddenCityIndex} />
      <span className={styles.way}>
        <Icon name="border" size="1.5rem" />
      </span>
      <CityBadge name={view.city} index={view.cityIndex} />
    </p>
  );
}
