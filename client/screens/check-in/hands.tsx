// The hands that are up: first-timers and those who are back, per city.
import { type Participant, present } from '../../../shared/model/person.ts';
import { FigureTile } from '../../parts/figure-tile.tsx';
import { useIsHere } from '../../state/here.ts';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './hands.module.css';

/** Two live figures, and how many of those who are here have answered. */
export function Hands() {
  const { t, language } = useWords();
  const { participants, cities } = useSession();
  const isHere = useIsHere();
  const up = present(participants).filter(({ checkIn }) => checkIn !== null);
  const here = present(participants).filter(({ id }) => isHere(id));
  const answered = here.filter(({ checkIn }) => checkIn !== null);
  const first = up.filter(({ checkIn }) => checkIn?.firstTime);
  const again = up.filter(({ checkIn }) => checkIn?.firstTime === false);
  const byCity = (hands: readonly Participant[]) =>
    cities.map(({ name }, index) => ({
      name,
      index,
      value: hands.filter(({ city }) => city === name).length,
    }));
  return (
    <section aria-labelledby="hands" className={styles.hands}>
      <h2 id="hands">{t('steps.checkIn.count')}</h2>
      <p className={styles.soft}>
        {t('steps.checkIn.answered', { count: answered.length, all: here.length })}
      </p>
      <div className={styles.figures}>
        <FigureTile
          label={t('steps.checkIn.countFirst')}
          value={first.length}
          language={language}
          byCity={byCity(first)}
          icon="star"
        />
        <FigureTile
          label={t('steps.checkIn.countAgain')}
          value={again.length}
          language={language}
          byCity={byCity(again)}
          icon="restore"
        />
      </div>
    </section>
  );
}
