// One idea: the table settles on exactly one of its ideas and writes together how it will be presented.

import { useState } from 'react';
import type { TableId } from '../../../shared/model/ids.ts';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useMe, useSession, useSummaries } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import type { IdeaPicker } from './pick-idea.tsx';
import { TableSettles } from './table-settles.tsx';
import { Unseated } from './unseated.tsx';

/** The screen of the one-idea step: one's own table; facilitators look into any. */
export function OneIdea({ Picker }: { readonly Picker: IdeaPicker }) {
  const { t } = useWords();
  const { challenges, tables, focus } = useSession();
  const summaries = useSummaries();
  const { table: mine, mayFacilitate } = useMe();
  const [lookedAt, setLookedAt] = useState<TableId | null>(null);
  const inTurn = tables.find(({ challengeId }) => challengeId === focus) ?? tables[0];
  const visited = mayFacilitate ? tables.find(({ id }) => id === lookedAt) : undefined;
  const shown = visited ?? mine ?? (mayFacilitate ? inTurn : null);

  const titleOf = (id: TableId) => {
    const challengeId = tables.find((table) => table.id === id)?.challengeId;
    const title = challenges.find((challenge) => challenge.id === challengeId)?.title ?? '';
    const isSettled = Boolean(summaries.get(id)?.chosen);
    return isSettled ? t('one-idea.settledOption', { title }) : title;
  };
  if (tables.length === 0) {
    return (
      <Card tone="sunk">
        <EmptyState drawing="table" title={t('pitches.noTables')}>
          <p>{t('pitches.noTablesText')}</p>
        </EmptyState>
      </Card>
    );
  }
  return (
    <Stack gap={5}>
      {mayFacilitate && shown && tables.length > 1 && (
        <SelectField
          label={t('one-idea.whichTable')}
          value={shown.id}
          options={tables.map(({ id }) => ({ value: id, label: titleOf(id) }))}
          onChange={(id) => setLookedAt(tables.find((table) => table.id === id)?.id ?? null)}
        />
      )}
      {shown ? <TableSettles key={shown.id} table={shown} Picker={Picker} /> : <Unseated />}
    </Stack>
  );
}
