// Who sat at one table, and every idea that its one idea grew from.
import type { Outcome, OutcomeTable } from '../../../shared/model/outcome.ts';
import { useWords } from '../../state/words.tsx';
import { IdeaGroups } from './idea-groups.tsx';
import { NameList } from './name-list.tsx';
import styles from './table-ideas.module.css';

interface TableIdeasProps {
  readonly table: OutcomeTable;
  readonly outcome: Pick<Outcome, 'cities' | 'participants'>;
}

/** Names, then ideas in their groups. */
export function TableIdeas({ table, outcome: { cities, participants } }: TableIdeasProps) {
  const { t } = useWords();
  const seated = participants.filter(({ id }) => table.seats.includes(id));
  return (
    <>
      {seated.length > 0 && (
        <div className={styles.seats}>
          <span>{t('outcome.seats')}:</span>
          <NameList people={seated} />
        </div>
      )}
      <IdeaGroups table={table} cities={cities} />
    </>
  );
}
