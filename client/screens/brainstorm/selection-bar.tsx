// While ideas are being selected: how many, and what to do with them.
import type { IdeaId } from '../../../shared/model/ids.ts';
import { Button } from '../../parts/button.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './selection-bar.module.css';
import type { Selection } from './use-selection.ts';

interface SelectionBarProps {
  readonly selection: Selection;
  readonly onGroup: (ids: readonly IdeaId[]) => void;
  readonly onChooseGroup: (ids: readonly IdeaId[]) => void;
}

/** One row. */
export function SelectionBar({ selection, onGroup, onChooseGroup }: SelectionBarProps) {
  const { t } = useWords();
  const ids = [...selection.ids];
  return (
    <div className={styles.bar}>
      <p role="status" className={styles.count}>
        {t('brainstorm.selected', { count: ids.length })}
      </p>
      {ids.length > 0 && (
        <>
          <Button icon="group" onClick={() => onGroup(ids)}>
            {t('brainstorm.newGroup')}
          </Button>
          <IconButton
            icon="move"
            kind="outlined"
            label={t('brainstorm.toGroup')}
            onClick={() => onChooseGroup(ids)}
          />
        </>
      )}
      <IconButton icon="close" label={t('brainstorm.selectEnd')} onClick={selection.clear} />
    </div>
  );
}
