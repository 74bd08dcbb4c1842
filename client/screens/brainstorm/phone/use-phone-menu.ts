// The menu of the one row: what can be done with the ideas, then one's own entries and the languages.
import type { MenuItem } from '../../../parts/menu-item.ts';
import type { FrameMenu } from '../../../pieces/steps/step-frame.tsx';
import { useWords } from '../../../state/words.tsx';
import type { Ideas } from '../use-ideas.ts';

type Act = 'view' | 'filter' | 'select' | 'undo' | 'redo' | 'help';

export function usePhoneMenu(ideas: Ideas, frame: FrameMenu | undefined): FrameMenu {
  const { view, setView, mode, selection, tableActs, isFilterOpen, setFilterOpen, ask } = ideas;
  const { undo } = ideas.state;
  const { t } = useWords();
  const other = view === 'list' ? 'board' : 'list';
  const writing: MenuItem<Act>[] = [
    { id: 'undo', label: t('brainstorm.undo'), icon: 'undo', disabled: !undo.canUndo },
    { id: 'redo', label: t('brainstorm.redo'), icon: 'redo', disabled: !undo.canRedo },
    { id: 'select', label: t('brainstorm.selectMany'), icon: 'group' },
  ];
  const items: MenuItem<Act>[] = [
    { id: 'view', label: t(`brainstorm.${other}`), icon: other },
    { id: 'filter', label: t('brainstorm.filter'), icon: isFilterOpen ? 'check' : 'search' },
    ...(mode.mayWrite ? writing : []),
    { id: 'help', label: t('brainstorm.help'), icon: 'keyboard' },
  ];
  const acts: Record<Act, () => void> = {
    view: () => setView(other),
    filter: () => setFilterOpen(!isFilterOpen),
    select: selection.isOn ? selection.clear : selection.start,
    undo: tableActs.undo,
    redo: tableActs.redo,
    help: () => ask({ kind: 'help' }),
  };
  const own = (frame?.items ?? []).map((item, index) =>
    index === 0 ? { ...item, startsPart: true } : item,
  );
  return {
    label: frame?.label ?? t('brainstorm.view'),
    items: [...items, ...own],
    act(id) {
      const entry = items.find((item) => item.id === id);
      if (entry) acts[entry.id]();
      else frame?.act(id);
    },
  };
}
