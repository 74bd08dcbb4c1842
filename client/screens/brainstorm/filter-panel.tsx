// Showing only some ideas. Says how many are left; what is left out does not move the rest of the board.
import { type IdeaKind, ideaKinds } from '../../../shared/model/idea.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { isFiltering, noFilter } from './filter.ts';
import styles from './filter-panel.module.css';
import type { ShownIdeas } from './use-shown-ideas.ts';

interface FilterPanelProps {
  readonly shown: ShownIdeas;
  readonly total: number;
}

export function FilterPanel({ shown, total }: FilterPanelProps) {
  const { t } = useWords();
  const { cities } = useSession();
  const { filter, setFilter, count } = shown;
  const any = { value: '', label: t('brainstorm.filterAny') };
  return (
    <search className={styles.panel} aria-label={t('brainstorm.filter')}>
      <TextField
        type="search"
        label={t('brainstorm.filterWords')}
        value={filter.words}
        onChange={(words) => setFilter({ ...filter, words })}
        autoFocus
      />
      <SelectField
        label={t('brainstorm.kind')}
        value={filter.kind}
        options={[
          any,
          ...ideaKinds.map((kind) => ({ value: kind, label: t(`brainstorm.kind.${kind}`) })),
        ]}
        onChange={(kind) => setFilter({ ...filter, kind: kind as IdeaKind | '' })}
      />
      <SelectField
        label={t('brainstorm.city')}
        value={filter.city}
        options={[any, ...cities.map(({ name }) => ({ value: name, label: name }))]}
        onChange={(city) => setFilter({ ...filter, city })}
      />
      <p role="status" className={styles.count}>
        {isFiltering(filter) && (
          <span key={`${filter.kind} ${filter.city}`}>
            {t('brainstorm.filterCount', { count, total })}
          </span>
        )}
      </p>
      {isFiltering(filter) && (
        <Button icon="close" onClick={() => setFilter(noFilter)}>
          {t('brainstorm.filterNone')}
        </Button>
      )}
    </search>
  );
}
