// For facilitators, who walk between the tables.
import type { TableId } from '../../../shared/model/ids.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { useSession, useSummaries } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

interface TableSwitchProps {
  readonly tableId: TableId;
  readonly ownId: TableId | null;
  readonly onVisit: (id: TableId) => void;
}

export function TableSwitch({ tableId, ownId, onVisit }: TableSwitchProps) {
  const { t } = useWords();
  const { tables, challenges } = useSession();
  const summaries = useSummaries();
  const options = tables.map(({ id, challengeId }) => {
    const title = challenges.find((one) => one.id === challengeId)?.title ?? '';
    const count = summaries.get(id)?.ideas ?? 0;
    const key = id === ownId ? 'brainstorm.tableOwn' : 'brainstorm.tableOption';
    return { value: id, label: t(key, { title, count }) };
  });
  return (
    <SelectField
      label={t('brainstorm.tableSwitch')}
      hideLabel
      value={tableId}
      options={options}
      onChange={(id) => onVisit(id as TableId)}
    />
  );
}
