// The end: thanks, what was made together, and how to take it home.

import { PromiseLine } from '../../pieces/promises/promise-line.tsx';
import { Sayings } from '../../pieces/sayings.tsx';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './close.module.css';
import { Figures } from './figures.tsx';
import { TakeHome } from './take-home.tsx';
import { Thanks } from './thanks.tsx';

/** The screen of the close step. */
export function Close() {
  const { t } = useWords();
  const { commitments } = useSession();
  const { participant } = useMe();
  const own = commitments.filter(({ participantId }) => participantId === participant?.id);
  return (
    <div className={styles.close}>
      <Thanks />
      <Figures />
      {own.length > 0 && (
        <section aria-labelledby="yours">
          <h2 id="yours">{t('steps.close.yours')}</h2>
          <ul role="list" className={styles.own}>
            {own.map((promise) => (
              <PromiseLine key={promise.id} promise={promise} />
            ))}
          </ul>
        </section>
      )}
      <TakeHome />
      <section aria-labelledby="sayings" className={styles.sayings}>
        <h2 id="sayings">{t('steps.close.sayings')}</h2>
        <Sayings />
      </section>
    </div>
  );
}
