// Promises as they come in: how many, of which kind, from which city, and the newest in full.
import { commitmentKinds } from '../../../../shared/model/commitment.ts';
import { Icon } from '../../../parts/icon.tsx';
import { promiseIcons } from '../../../pieces/promises/promise-icons.ts';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { BigFigure } from '../figures/big-figure.tsx';
import { countByCity } from '../figures/count-by-city.ts';
import { toPlaces } from '../pages/room.ts';
import { PromiseSlip } from '../slips/promise-slip.tsx';
import { useArrivals } from '../slips/use-arrivals.ts';
import { WallEmpty } from '../wall-empty.tsx';
import styles from './support-wall.module.css';

/** Figures on one side, the newest promises on the other. */
export function SupportWall() {
  const { t, number } = useWords();
  const session = useSession();
  const { commitments } = session;
  const newest = commitments.toReversed();
  const places = toPlaces(newest.map(({ what }) => what));
  const arrivals = useArrivals(newest, places).filter((each) => each !== null);
  return (
    <div className={styles.support}>
      <div className={styles.figures}>
        <BigFigure
          value={commitments.length}
          label={t('wall.promises', { count: commitments.length })}
          counts={countByCity(session, commitments)}
          size="large"
        />
        <ul role="list" className={styles.kinds}>
          {commitmentKinds.map((kind) => {
            const count = commitments.filter((promise) => promise.kind === kind).length;
            return (
              <li key={kind} className={styles.kind} data-none={count === 0 || undefined}>
                <Icon name={promiseIcons[kind]} size="1.25em" />
                <span>{t(`steps.support.kind.${kind}`)}</span>
                <strong>{number(count)}</strong>
              </li>
            );
          })}
        </ul>
      </div>
      {arrivals.length === 0 ? (
        <WallEmpty drawing="bridge" title={t('wall.firstPromise')}>
          {t('wall.firstPromiseText')}
        </WallEmpty>
      ) : (
        <ul
          role="list"
          className={styles.promises}
          data-places={places}
          aria-label={t('wall.latestPromises')}
        >
          {arrivals.map(({ thing, isFresh, isNewest }) => (
            <PromiseSlip key={thing.id} promise={thing} isFresh={isFresh} isNewest={isNewest} />
          ))}
        </ul>
      )}
    </div>
  );
}
