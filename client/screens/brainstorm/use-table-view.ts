// Board or list: a choice of this device. Phones begin with the list.
import { usePreference } from '../../state/preferences.ts';

export type TableView = 'board' | 'list';

const phone = '(max-width: 63.99rem)';

export function useTableView(): readonly [TableView, (view: TableView) => void] {
  const [chosen, choose] = usePreference('boardView');
  if (chosen === 'board' || chosen === 'list') return [chosen, choose];
  return [matchMedia(phone).matches ? 'list' : 'board', choose];
}
