// What one just put on the table, so that one need not look for it. Always one line high, so that nothing jumps.
import { Icon } from '../../../parts/icon.tsx';
import { Quoted } from '../../../parts/quoted.tsx';
import { Said } from '../../../parts/said.tsx';
import { useWords } from '../../../state/words.tsx';
import type { IdeaView } from '../card/idea-view.ts';
import styles from './added-line.module.css';

interface AddedProps {
  readonly latest: readonly IdeaView[];
}

function useAddedWords(latest: readonly IdeaView[]): string {
  const { t } = useWords();
  const key = latest[0]?.crosses ? 'brainstorm.addedAcross' : 'brainstorm.added';
  return t(key, { count: latest.length });
}

/** Empty before the first idea. */
export function AddedLine({ latest }: AddedProps) {
  const words = useAddedWords(latest);
  const [first] = latest;
  return (
    <div className={styles.line}>
      <AddedSaid latest={latest} />
      {first && (
        <div className={styles.added} key={first.id} aria-hidden="true">
          <Icon name={first.crosses ? 'border' : 'check'} />
          <p className={styles.words}>
            <b>{words}</b> <Quoted lang={first.idea.language}>{first.idea.text}</Quoted>
          </p>
        </div>
      )}
    </div>
  );
}

/** Heard only, each idea with its words: for where the card itself comes into sight. */
export function AddedSaid({ latest }: AddedProps) {
  const words = useAddedWords(latest);
  const [first] = latest;
  return (
    <Said time={first?.id ?? ''}>
      {first && (
        <>
          {words} <Quoted lang={first.idea.language}>{first.idea.text}</Quoted>
        </>
      )}
    </Said>
  );
}
