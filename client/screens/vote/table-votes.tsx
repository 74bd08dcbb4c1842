// The ideas of one table with their votes, all of them and in their groups, as board and list have them: nobody's list
// jumps when votes come in, and the newest idea is as near as the oldest.
import type { Table } from '../../../shared/model/table.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { useSession } from '../../state/session.tsx';
import { useTable } from '../../state/table.tsx';
import { useWords } from '../../state/words.tsx';
import { IdeaVotes } from './idea-votes.tsx';
import styles from './table-votes.module.css';
import { useVotedIdeas } from './use-voted-ideas.ts';

interface TableVotesProps {
  readonly table: Table;
  /** Words to look for; all ideas when empty. */
  readonly wanted: string;
}

/** A list of ideas per group, each idea with its button. */
export function TableVotes({ table, wanted }: TableVotesProps) {
  const { t, number } = useWords();
  const { challenges } = useSession();
  const state = useTable(table.id);
  const { sections, count, total } = useVotedIdeas(state, table, wanted);
  const challenge = challenges.find(({ id }) => id === table.challengeId);
  const isFinding = wanted.trim() !== '';
  const isGrouped = (state?.snapshot.groups.length ?? 0) > 0;
  const headingId = `votes-${table.id}`;
  return (
    <section aria-labelledby={headingId} className={styles.table}>
      <header>
        <Written
          as="h2"
          id={headingId}
          by={{ personId: challenge?.presenterId, city: challenge?.city }}
        >
          {challenge?.title ?? ''}
        </Written>
        <p role="status" className={styles.soft}>
          {isFinding && state && t('brainstorm.filterCount', { count, total })}
        </p>
      </header>
      {state === null && <Skeleton />}
      {state !== null && total === 0 && <p className={styles.soft}>{t('steps.vote.none')}</p>}
      {sections.map(({ group, entries }) => (
        // A group and no landmark: two groups may have the same name.
        <div
          key={group?.id ?? ''}
          role="group"
          aria-labelledby={isGrouped ? `${headingId}-${group?.id ?? ''}` : headingId}
          className={styles.group}
        >
          {isGrouped && (
            <h3 id={`${headingId}-${group?.id ?? ''}`} className={styles.name}>
              {group?.title ? (
                <Written>{group.title}</Written>
              ) : (
                t(group ? 'brainstorm.namelessGroup' : 'brainstorm.ungrouped')
              )}{' '}
              <span className={styles.soft}>{number(entries.length)}</span>
            </h3>
          )}
          <ul role="list" className={styles.ideas}>
            {entries.map(({ view: { idea, author } }) => (
              <IdeaVotes
                key={idea.id}
                tableId={table.id}
                idea={idea}
                author={author}
                isChosen={idea.id === table.chosen}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
