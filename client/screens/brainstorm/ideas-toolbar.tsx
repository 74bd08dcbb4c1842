// Over the ideas: board or list, more or less of the board, one's own acts back and forth, selecting, filtering, the keys.
import { IconButton } from '../../parts/icon-button.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './ideas-toolbar.module.css';
import type { Ideas } from './use-ideas.ts';

/** One row, or two where it is narrow. */
export function IdeasToolbar({ ideas }: { readonly ideas: Ideas }) {
  const { view, setView, mode, selection, tableActs, isFilterOpen, setFilterOpen, ask } = ideas;
  const { undo } = ideas.state;
  const { t } = useWords();
  const zoomBy = (factor: number) => ideas.board.current?.zoomBy(factor);
  return (
    <div className={styles.toolbar}>
      <Segmented
        legend={t('brainstorm.view')}
        value={view}
        onChange={setView}
        options={[
          { value: 'board', label: t('brainstorm.board'), icon: 'board' },
          { value: 'list', label: t('brainstorm.list'), icon: 'list' },
        ]}
      />
      <div className={styles.tools}>
        {view === 'board' && (
          <>
            <IconButton icon="minus" label={t('brainstorm.zoomOut')} onClick={() => zoomBy(0.8)} />
            <IconButton icon="plus" label={t('brainstorm.zoomIn')} onClick={() => zoomBy(1.25)} />
            <IconButton
              icon="fullscreen"
              label={t('brainstorm.zoomFit')}
              onClick={() => ideas.board.current?.fit()}
            />
          </>
        )}
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
          onClick={() => setFilterOpen(!isFilterOpen)}
        />
        <IconButton
          icon="keyboard"
          label={t('brainstorm.help')}
          onClick={() => ask({ kind: 'help' })}
        />
      </div>
    </div>
  );
}
