// The end: thanks by name, what was chosen and promised, page after page, and the code that takes all of it home.
import { ThanksWords } from '../../../pieces/challenges/thanks-words.tsx';
import { useSession, useSummaries } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { Pages } from '../pages/pages.tsx';
import { toPages } from '../pages/room.ts';
import styles from './close-wall.module.css';
import { ChosenIdea, GivenPromise, toIdeaLines, toPromiseLines } from './close-words.tsx';
import { TakeHome } from './take-home.tsx';

/** Lines of the smallest size that have room. */
const room = { ideas: 5.5, promises: 3 } as const;

/** What we chose above what we promised; beside both the way to the outcome. */
export function CloseWall() {
  const { t } = useWords();
  const { challenges, commitments, tables } = useSession();
  const summaries = useSummaries();
  const chosen = challenges.flatMap(({ id }) =>
    tables
      .filter(({ challengeId }) => challengeId === id)
      .flatMap((table) => summaries.get(table.id)?.chosen ?? []),
  );
  return (
    <div className={styles.close}>
      <div className={styles.made}>
        <p className={styles.thanks}>
          <ThanksWords />
        </p>
        {chosen.length > 0 && (
          <section aria-labelledby="chosen" className={styles.chosen}>
            <h2 id="chosen">{t('steps.close.chosen')}</h2>
            <Pages pages={toPages(chosen, room.ideas, toIdeaLines)}>
              {(ideas) => (
                <ul role="list" className={styles.ideas}>
                  {ideas.map((idea) => (
                    <ChosenIdea key={idea.ideaId} idea={idea} />
                  ))}
                </ul>
              )}
            </Pages>
          </section>
        )}
        {commitments.length > 0 && (
          <section aria-labelledby="promised" className={styles.promised}>
            <h2 id="promised">{t('steps.close.promised')}</h2>
            <Pages pages={toPages(commitments, room.promises, toPromiseLines)}>
              {(promises) => (
                <ul role="list" className={styles.ideas}>
                  {promises.map((promise) => (
                    <GivenPromise key={promise.id} promise={promise} />
                  ))}
                </ul>
              )}
            </Pages>
          </section>
        )}
      </div>
      <TakeHome />
    </div>
  );
}
