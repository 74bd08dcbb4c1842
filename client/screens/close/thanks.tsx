// Thanks to everybody, and by name to those who brought a challenge, whatever came out of it.
import { present } from '../../../shared/model/person.ts';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './thanks.module.css';

/** One warm paragraph. */
export function Thanks() {
  const { t, list } = useWords();
  const { challenges, cities, participants } = useSession();
  const presenters = [...new Set(challenges.map(({ presenter }) => presenter))];
  const all = {
    count: present(participants).length,
    cities: list(cities.map(({ name }) => name)),
  };
  return (
    <section aria-labelledby="thanks" className={styles.thanks}>
      <h2 id="thanks">{t('steps.close.thanks')}</h2>
      <p className={styles.words} dir="auto">
        {presenters.length === 0
          ? t('steps.close.thanksEverybody', all)
          : t('steps.close.thanksText', { ...all, presenters: list(presenters) })}
      </p>
    </section>
  );
}
