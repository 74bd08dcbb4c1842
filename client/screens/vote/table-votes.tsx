// The ideas of one table with their votes: the table's own idea first, then as they came.
import { useState } from 'react';
import type { Table } from '../../../shared/model/table.ts';
import { Button } from '../../parts/button.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useSession } from '../../state/session.tsx';
import { useTable } from '../../state/table.tsx';
import { useWords } from '../../state/words.tsx';
import { IdeaVotes } from './idea-votes.tsx';
import styles from './table-votes.module.css';

/** A long table shows its first ideas; nobody's list jumps when votes come in. */
const mostShown = 12;

/** A list of ideas, each with its button. */
export function TableVotes({ table }: { readonly table: Table }) {
  const { t } = useWords();
  const { challenges } = useSession();
  const state = useTable(table.id);
  const [showsAll, setShowsAll] = useState(false);
  const title = challenges.find(({ id }) => id === table.challengeId)?.title ?? '';
  const standing = (state?.snapshot.ideas ?? []).filter(
    ({ id }) => !table.hiddenIdeas.includes(id),
  );
  const ideas = [
    ...standing.filter(({ id }) => id === table.chosen),
    ...standing.filter(({ id }) => id !== table.chosen),
  ];
  const shown = showsAll ? ideas : ideas.slice(0, mostShown);
  const headingId = `votes-${table.id}`;
  return (
    <section aria-labelledby={headingId} className={styles.table}>
      <h2 id={headingId} dir="auto">
        {title}
      </h2>
      {state === null ? (
        <Skeleton />
      ) : ideas.length === 0 ? (
        <p className={styles.soft}>{t('steps.vote.none')}</p>
      ) : (
        <ul role="list" className={styles.ideas}>
          {shown.map((idea) => (
            <IdeaVotes
              key={idea.id}
              tableId={table.id}
              idea={idea}
              author={state.authorOf(idea)}
              isChosen={idea.id === table.chosen}
            />
          ))}
        </ul>
      )}
      {ideas.length > mostShown && (
        <div>
          <Button onClick={() => setShowsAll(!showsAll)} aria-expanded={showsAll}>
            {showsAll ? t('steps.vote.fewer') : t('steps.vote.all', { count: ideas.length })}
          </Button>
        </div>
      )}
    </section>
  );
}
