// While a card is being moved without dragging: how to put it down, and how to leave it.
import { Button } from '../../../parts/button.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { useWords } from '../../../state/words.tsx';
import styles from './moving-bar.module.css';

export function MovingBar({ onCancel }: { readonly onCancel: () => void }) {
  const { t } = useWords();
  return (
    <div className={styles.bar}>
      <Icon name="move" size="1.5rem" />
      <p className={styles.words}>{t('brainstorm.moving')}</p>
      <Button onClick={onCancel}>{t('brainstorm.cancel')}</Button>
    </div>
  );
}
