// Up, down and away for one row of a list. The focus stays with the row wherever it goes.
import { IconButton } from '../../parts/icon-button.tsx';
import styles from './order-buttons.module.css';

export interface RowWords {
  readonly up: string;
  readonly down: string;
  readonly remove: string;
}

interface OrderButtonsProps {
  /** Of the row; the ids of its buttons begin with it. */
  readonly rowKey: string;
  readonly words: RowWords;
  /** Left out where the row is at that end. */
  readonly onUp?: (() => void) | undefined;
  readonly onDown?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
}

/** Three icon buttons; what is not possible is said to be so, and stays reachable. */
export function OrderButtons({ rowKey, words, onUp, onDown, onRemove }: OrderButtonsProps) {
  return (
    <span className={styles.buttons}>
      <IconButton
        id={`${rowKey}-up`}
        icon="up"
        label={words.up}
        aria-disabled={!onUp}
        onClick={onUp}
      />
      <IconButton
        id={`${rowKey}-down`}
        icon="down"
        label={words.down}
        aria-disabled={!onDown}
        onClick={onDown}
      />
      <IconButton icon="remove" label={words.remove} aria-disabled={!onRemove} onClick={onRemove} />
    </span>
  );
}
