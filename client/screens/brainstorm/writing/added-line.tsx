// What one just put on the table, so that one need not look for it. Always one line high, so that nothing jumps.
import { Icon } from '../../../parts/icon.tsx';
import { Quoted } from '../../../parts/quoted.tsx';
import { Said } from '../../../parts/said.tsx';
import { useWords } from '../../../state/words.tsx';
import type { IdeaView } from '../card/idea-view.ts';
import styles from './added-line.module.css';

/** Empty before the first idea. */
export function AddedLine({ latest }: { readonly latest: readonly IdeaView[] }) {
  const { t } = useWords();
  const [first] = latest;
  const words =
    first &&
    t(first.crosses ? 'brainstorm.addedAcross' : 'brainstorm.added', { count: latest.length });
  return (
    <div className={styles.line}>
      <Said time={first?.id ?? ''}>
        {first && (
          <>
            {words} <Quoted lang={first.idea.language}>{first.idea.text}</Quoted>
          </>
        )}
      </Said>
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
