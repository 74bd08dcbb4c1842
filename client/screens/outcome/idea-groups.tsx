// The ideas of a table in the groups it made, each group with its threads.
import type { City } from '../../../shared/model/city.ts';
import type { OutcomeTable } from '../../../shared/model/outcome.ts';
import { toThreads } from '../../../shared/model/threads.ts';
import { langAndDir } from '../../pieces/languages/lang-and-dir.ts';
import { useWords } from '../../state/words.tsx';
import styles from './idea-groups.module.css';
import { IdeaThreads } from './idea-threads.tsx';

interface IdeaGroupsProps {
  readonly table: OutcomeTable;
  readonly cities: readonly City[];
}

/** Groups that hold something, then the ideas of no group. */
export function IdeaGroups({ table, cities }: IdeaGroupsProps) {
  const { t } = useWords();
  const { ideas, groups } = table;
  if (ideas.length === 0) return <p className={styles.soft}>{t('outcome.noIdeas')}</p>;
  const known = new Set(groups.map(({ id }) => id));
  const grouped = groups
    .map(({ id, title }) => ({ id, title, ideas: ideas.filter(({ group }) => group === id) }))
    .filter((group) => group.ideas.length > 0);
  const rest = ideas.filter(({ group }) => group === null || !known.has(group));
  return (
    <>
      {grouped.map((group) => (
        <div key={group.id} className={styles.group}>
          <h4 {...langAndDir(group.title)}>{group.title}</h4>
          <IdeaThreads threads={toThreads(group.ideas)} table={table} cities={cities} />
        </div>
      ))}
      {rest.length > 0 && (
        <div className={styles.group}>
          {grouped.length > 0 && <h4>{t('outcome.otherIdeas')}</h4>}
          <IdeaThreads threads={toThreads(rest)} table={table} cities={cities} />
        </div>
      )}
    </>
  );
}
