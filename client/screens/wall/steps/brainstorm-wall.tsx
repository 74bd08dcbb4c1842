// The brainstorm from afar: what is asked, the numbers that grow, and the ideas as they come in.
import { useSession, useSummaries } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { BigFigure } from '../figures/big-figure.tsx';
import { interleave, sumTables } from '../figures/brainstorm-figures.ts';
import { TableQuestions } from '../figures/table-questions.tsx';
import { toPlaces } from '../pages/room.ts';
import { IdeaSlip } from '../slips/idea-slip.tsx';
import { useArrivals } from '../slips/use-arrivals.ts';
import { WallEmpty } from '../wall-empty.tsx';
import styles from './brainstorm-wall.module.css';

/** Figures on one side; on the other what is asked, and the newest ideas: four short ones, or fewer and larger. */
export function BrainstormWall() {
  const { t } = useWords();
  const { cities, order, focus, tables } = useSession();
  const all = [...useSummaries().values()];
  const inTurn = tables.find(({ challengeId }) => challengeId === focus);
  const isSerial = order === 'serial' && inTurn !== undefined;
  const summaries = isSerial ? all.filter(({ tableId }) => tableId === inTurn.id) : all;
  const { ideas, rides, across, perCity } = sumTables(
    summaries,
    cities.map(({ name }) => name),
  );
  const isTold = all.length >= tables.length;
  const newest = interleave(summaries);
  const places = toPlaces(newest.map(({ text }) => text));
  const arrivals = useArrivals(newest, places, isTold).filter((each) => each !== null);
  return (
    <div className={styles.brainstorm}>
      <div className={styles.figures}>
        <BigFigure
          value={ideas}
          label={t('wall.ideas', { count: ideas })}
          counts={perCity}
          size="large"
        />
        <BigFigure value={rides} label={t('wall.rides', { count: rides })} icon="ride" />
        <BigFigure
          value={across}
          label={t('wall.across', { count: across })}
          icon="border"
          accent
        />
      </div>
      <TableQuestions />
      {arrivals.length === 0 ? (
        <WallEmpty drawing="cards" title={t('wall.firstIdea')}>
          {t('wall.firstIdeaText')}
        </WallEmpty>
      ) : (
        <ul role="list" className={styles.ideas} data-places={places} aria-label={t('wall.latest')}>
          {arrivals.map(({ thing, isFresh, isNewest }) => (
            <IdeaSlip key={thing.id} idea={thing} isFresh={isFresh} isNewest={isNewest} />
          ))}
        </ul>
      )}
    </div>
  );
}
