// The show of hands, city by city, and the words that people brought.
import { present } from '../../../../shared/model/person.ts';
import { WordCloud } from '../../../pieces/word-cloud.tsx';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { BigFigure } from '../figures/big-figure.tsx';
import { countByCity } from '../figures/count-by-city.ts';
import { useHere } from '../use-here.ts';
import styles from './check-in-wall.module.css';

/** Counts on one side, words on the other. */
export function CheckInWall() {
  const { t } = useWords();
  const session = useSession();
  const { here } = useHere();
  const up = present(session.participants).filter(({ checkIn }) => checkIn !== null);
  // Somebody may have answered and left.
  const all = up.length + here.filter(({ checkIn }) => checkIn === null).length;
  const toCounts = (isFirst: boolean) =>
    countByCity(
      session,
      up
        .filter(({ checkIn }) => checkIn?.firstTime === isFirst)
        .map(({ id }) => ({ participantId: id })),
    );
  const firstTimers = up.filter(({ checkIn }) => checkIn?.firstTime).length;
  return (
    <div className={styles.checkIn}>
      <section aria-label={t('steps.checkIn.count')} className={styles.hands}>
        <p>{t('steps.checkIn.answered', { count: up.length, all })}</p>
        <BigFigure
          value={firstTimers}
          label={t('steps.checkIn.countFirst')}
          icon="star"
          counts={toCounts(true)}
        />
        <BigFigure
          value={up.length - firstTimers}
          label={t('steps.checkIn.countAgain')}
          icon="restore"
          counts={toCounts(false)}
        />
      </section>
      <div className={styles.words}>
        <WordCloud />
      </div>
    </div>
  );
}
