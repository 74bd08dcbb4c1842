// What a facilitator has put away from this table, and the way back.

import type { IdeaId } from '../../../shared/model/ids.ts';
import type { Table } from '../../../shared/model/table.ts';
import { Button } from '../../parts/button.tsx';
import { Quoted } from '../../parts/quoted.tsx';
import type { TableState } from '../../state/table.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './hidden-ideas.module.css';

interface HiddenIdeasProps {
  readonly state: TableState;
  readonly table: Table;
  readonly onRestore: (id: IdeaId) => void;
}

/** Nothing while nothing is put away. */
export function HiddenIdeas({ state, table, onRestore }: HiddenIdeasProps) {
  const { t, rich } = useWords();
  const hidden = state.snapshot.ideas.filter(({ id }) => table.hiddenIdeas.includes(id));
  if (hidden.length === 0) return null;
  return (
    <details className={styles.drawer}>
      <summary className={styles.summary}>
        {t('brainstorm.hidden', { count: hidden.length })}
      </summary>
      <ul role="list" className={styles.ideas}>
        {hidden.map((idea) => (
          <li key={idea.id} className={styles.idea}>
            <Quoted as="p" lang={idea.language}>
              {idea.text}
            </Quoted>
            <Button
              icon="restore"
              name={rich('brainstorm.restoreLabel', {
                text: <Quoted lang={idea.language}>{idea.text}</Quoted>,
              })}
              onClick={() => onRestore(idea.id)}
            >
              {t('brainstorm.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
