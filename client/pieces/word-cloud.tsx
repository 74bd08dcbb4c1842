// The words people brought, each with its city and its language of one's choice.
import { present } from '../../shared/model/person.ts';
import { CitySwatch } from '../parts/city-swatch.tsx';
import { VisuallyHidden } from '../parts/visually-hidden.tsx';
import { cityIndexOf } from '../state/people.ts';
import { useSession } from '../state/session.tsx';
import { useWords } from '../state/words.tsx';
import { Written } from './languages/written.tsx';
import styles from './word-cloud.module.css';

/** All words in the order in which people joined. */
export function WordCloud() {
  const { t } = useWords();
  const session = useSession();
  const said = present(session.participants).filter(({ checkIn }) => checkIn?.word);
  return (
    <section aria-labelledby="words" className={styles.cloud}>
      <h2 id="words">{t('steps.checkIn.words')}</h2>
      {said.length === 0 ? (
        <p className={styles.soft}>{t('steps.checkIn.noWords')}</p>
      ) : (
        <ul role="list" className={styles.words}>
          {said.map(({ id, name, city, checkIn }) => (
            <li key={id} className={styles.word} data-city={cityIndexOf(session, city) % 12}>
              <CitySwatch index={cityIndexOf(session, city)} />
              <Written as="q" by={{ personId: id }}>
                {checkIn?.word ?? ''}
              </Written>
              <VisuallyHidden>
                {' '}
                <Written isName by={{ personId: id }}>
                  {name}
                </Written>
                , <Written by={{ city }}>{city}</Written>
              </VisuallyHidden>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
