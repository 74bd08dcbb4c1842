// The table's own board, to pick one card from.
import type { IdeaId, TableId } from '../../../shared/model/ids.ts';
import { useWords } from '../../state/words.tsx';
import { TableBoard } from '../brainstorm/table-board.tsx';
import styles from './pick-idea.module.css';

interface PickIdeaProps {
  readonly tableId: TableId;
  readonly chosenId: IdeaId | null;
  /** Missing for those who may only look on. */
  readonly onPick: ((id: IdeaId) => void) | undefined;
}

/** The board in its picking dress. */
export function PickIdea({ tableId, chosenId, onPick }: PickIdeaProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby="pick-idea" className={styles.pick}>
      <h3 id="pick-idea">{t(onPick ? 'one-idea.pick' : 'one-idea.picking')}</h3>
      {onPick && <p className={styles.hint}>{t('one-idea.pickHint')}</p>}
      <TableBoard tableId={tableId} chosenId={chosenId} readOnly {...(onPick && { onPick })} />
    </section>
  );
}
