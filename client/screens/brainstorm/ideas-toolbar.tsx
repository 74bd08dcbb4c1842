// Over the ideas: board or list, one's own acts back and forth, selecting, filtering, the keys.
import { IconButton } from '../../parts/icon-button.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import type { TableState } from '../../state/table.tsx';
import { useWords } from '../../state/words.tsx';
import type { CardMode } from './card/card-acts.ts';
import styles from './ideas-toolbar.module.css';
import type { Selection } from './use-selection.ts';
import type { TableActs } from './use-table-acts.ts';
import type { TableView } from './use-table-view.ts';

interface IdeasToolbarProps {
  readonly view: TableView;
  readonly mode: CardMode;
  readonly selection: Selection;
  readonly undo: TableState['undo'];
  readonly tableActs: TableActs;
  readonly isFilterOpen: boolean;
  readonly onView: (view: TableView) => void;
  readonly onFilter: () => void;
  readonly onHelp: () => void;
}

/** One row on a desk, two on a phone. */
export function IdeasToolbar(props: IdeasToolbarProps) {
  const { view, mode, selection, undo, tableActs, isFilterOpen } = props;
  const { t } = useWords();
  return (
    <div className={styles.toolbar}>
      <Segmented
        legend={t('brainstorm.view')}
        value={view}
        onChange={props.onView}
        options={[
          { value: 'board', label: t('brainstorm.board'), icon: 'board' },
          { value: 'list', label: t('brainstorm.list'), icon: 'list' },
        ]}
      />
      <div className={styles.tools}>
        {mode.mayWrite && (
          <>
            <IconButton
              icon="undo"
              label={t('brainstorm.undo')}
              aria-disabled={!undo.canUndo}
              onClick={() => undo.canUndo && tableActs.undo()}
            />
            <IconButton
              icon="redo"
              label={t('brainstorm.redo')}
              aria-disabled={!undo.canRedo}
              onClick={() => undo.canRedo && tableActs.redo()}
            />
            <IconButton
              icon="group"
              label={t('brainstorm.selectMany')}
              aria-pressed={selection.isOn}
              onClick={selection.isOn ? selection.clear : selection.start}
            />
          </>
        )}
        <IconButton
          icon="search"
          label={t('brainstorm.filter')}
          aria-expanded={isFilterOpen}
          onClick={props.onFilter}
        />
        <IconButton icon="keyboard" label={t('brainstorm.help')} onClick={props.onHelp} />
      </div>
    </div>
  );
}
