// Who, and from which city; facilitators who never gave a name are called what they are.

import type { City } from '../../../shared/model/city.ts';
import { CityBadge } from '../../parts/city-badge.tsx';
import { Quoted } from '../../parts/quoted.tsx';
import { languageOf } from '../../pieces/languages/language-of.ts';
import { useWords } from '../../state/words.tsx';
import styles from './author-line.module.css';

interface AuthorLineProps {
  readonly name: string;
  readonly city: string;
  readonly cities: readonly City[];
}

/** A name with the city's mark, on one line of text. */
export function AuthorLine({ name, city, cities }: AuthorLineProps) {
  const { t } = useWords();
  const index = cities.findIndex((each) => each.name === city);
  const spoken = cities[index]?.language;
  return (
    <span className={styles.line}>
      {name ? (
        <Quoted isName lang={spoken && languageOf(name, [spoken])}>
          {name}
        </Quoted>
      ) : (
        t('outcome.facilitator')
      )}{' '}
      {index >= 0 && <CityBadge name={city} index={index} kind="plain" />}
    </span>
  );
}
