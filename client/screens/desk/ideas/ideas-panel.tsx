// The ideas of any table: read them, put one away, put it back.
import { useState } from 'react';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { useMe, useSession, useSummaries } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import styles from './ideas-panel.module.css';
import { TableIdeas } from './table-ideas.tsx';

/** The sheet `ideas` of the desk. */
export function IdeasPanel() {
  const { t } = useWords();
  const { tables, challenges } = useSession();
  const summaries = useSummaries();
  const me = useMe();
  const [wanted, setWanted] = useState('');
  const table = tables.find(({ id }) => id === wanted) ?? me.table ?? tables[0];
  if (!table) {
    return (
      <EmptyState drawing="cards" level={3} title={t('desk.noTables')}>
        <p>{t('desk.noTablesText')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <SelectField
        label={t('desk.table')}
        value={table.id}
        onChange={setWanted}
        options={tables.map(({ id, challengeId }) => {
          const title = challenges.find((each) => each.id === challengeId)?.title ?? '';
          const count = t('desk.ideasCount', { count: summaries.get(id)?.ideas ?? 0 });
          return { value: id, label: `${title} · ${count}` };
        })}
      />
      <p className={styles.hint}>{t('desk.putAwayHint')}</p>
      <TableIdeas key={table.id} table={table} />
    </>
  );
}
