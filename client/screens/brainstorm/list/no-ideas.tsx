// Where there is no idea to show: none yet, or none that passes the filter.
import { Button } from '../../../parts/button.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { useWords } from '../../../state/words.tsx';

interface NoIdeasProps {
  readonly isFiltered: boolean;
  readonly mayAdd: boolean;
  readonly onShowAll: () => void;
}

export function NoIdeas({ isFiltered, mayAdd, onShowAll }: NoIdeasProps) {
  const { t } = useWords();
  if (isFiltered) {
    return (
      <EmptyState
        drawing="cards"
        level={3}
        title={t('brainstorm.nonePass')}
        action={<Button onClick={onShowAll}>{t('brainstorm.filterNone')}</Button>}
      />
    );
  }
  return (
    <EmptyState drawing="cards" level={3} title={t('brainstorm.none')}>
      {mayAdd && <p>{t('brainstorm.noneText')}</p>}
    </EmptyState>
  );
}
