// The table's own board, to pick one card from.
import type { ComponentType } from 'react';
import type { IdeaId, TableId } from '../../../shared/model/ids.ts';
import { useWords } from '../../state/words.tsx';
import styles from './pick-idea.module.css';

/** A table's ideas as cards to pick from. */
export type IdeaPicker = ComponentType<{
  readonly tableId: TableId;
  readonly chosenId: IdeaId | null;
  readonly readOnly: true;
  readonly onPick?: (id: IdeaId) => void;
}>;

interface PickIdeaProps {
  readonly Picker: IdeaPicker;
  readonly tableId: TableId;
  readonly chosenId: IdeaId | null;
  /** Missing for those who may only look on. */
  readonly onPick: ((id: IdeaId) => void) | undefined;
}

/** The board in its picking dress. */
export function PickIdea({ Picker, tableId, chosenId, onPick }: PickIdeaProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby="pick-idea" className={styles.pick}>
      <h3 id="pick-idea">{t(onPick ? 'one-idea.pick' : 'one-idea.picking')}</h3>
      {onPick && <p className={styles.hint}>{t('one-idea.pickHint')}</p>}
      <Picker tableId={tableId} chosenId={chosenId} readOnly {...(onPick && { onPick })} />
    </section>
  );
}
