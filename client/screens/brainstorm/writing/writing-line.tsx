// “Yuki and 2 others are writing”: seen, not spoken, and always one line high so that nothing jumps.

import { Icon } from '../../../parts/icon.tsx';
import { Written } from '../../../pieces/languages/written.tsx';
import type { TableState } from '../../../state/table.tsx';
import { useWords } from '../../../state/words.tsx';
import { writersAmong } from './who-writes.ts';
import styles from './writing-line.module.css';

export function WritingLine({ people }: { readonly people: TableState['people'] }) {
  const { rich } = useWords();
  const [name, ...others] = writersAmong(people);
  return (
    <p className={styles.line}>
      {name !== undefined && (
        <>
          <Icon name="edit" />
          <span className={styles.words}>
            {rich('brainstorm.writing', {
              name: <Written isName>{name}</Written>,
              others: others.length,
            })}
          </span>
        </>
      )}
    </p>
  );
}
