// “Yuki and 2 others are writing”: seen, not spoken, and always one line high so that nothing jumps.
import { Icon } from '../../../parts/icon.tsx';
import type { TableState } from '../../../state/table.tsx';
import { useWords } from '../../../state/words.tsx';
import { writersAmong } from './who-writes.ts';
import styles from './writing-line.module.css';

export function WritingLine({ people }: { readonly people: TableState['people'] }) {
  const { t } = useWords();
  const [name, ...others] = writersAmong(people);
  return (
    <p className={styles.line}>
      {name !== undefined && (
        <>
          <Icon name="edit" />
          <span className={styles.words}>
            {t('brainstorm.writing', { name, others: others.length })}
          </span>
        </>
      )}
    </p>
  );
}
