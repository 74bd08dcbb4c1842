// The names of a city's people, the newest first; those who find no room are counted.
import type { Participant } from '../../../shared/model/person.ts';
import { useWords } from '../../state/words.tsx';
import styles from './city-names.module.css';

const mostShown = 24;

/** One paragraph of names. */
export function CityNames({ people }: { readonly people: readonly Participant[] }) {
  const { t } = useWords();
  if (people.length === 0) return <p className={styles.soft}>{t('wall.nobodyYet')}</p>;
  const shown = people.slice(-mostShown).toReversed();
  return (
    <ul role="list" className={styles.names}>
      {shown.map(({ id, name }) => (
        <li key={id} className={styles.name}>
          <bdi>{name}</bdi>
        </li>
      ))}
      {people.length > shown.length && (
        <li className={styles.soft}>
          {t('wall.andMore', { count: people.length - shown.length })}
        </li>
      )}
    </ul>
  );
}
