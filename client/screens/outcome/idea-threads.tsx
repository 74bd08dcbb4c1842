// Ideas as threads: what rides on an idea stands under it. Rides across the border are marked.
import type { City } from '../../../shared/model/city.ts';
import type { OutcomeIdea, OutcomeTable } from '../../../shared/model/outcome.ts';
import type { Thread } from '../../../shared/model/threads.ts';
import { IdeaEntry } from './idea-entry.tsx';
import styles from './idea-threads.module.css';

interface IdeaThreadsProps {
  readonly threads: readonly Thread<OutcomeIdea>[];
  readonly table: OutcomeTable;
  readonly cities: readonly City[];
}

/** Beyond this depth a thread goes on without moving further in: a phone has no room for it. */
const deepest = 4;

/** A list in a list, as deep as the thread goes. */
export function IdeaThreads(props: IdeaThreadsProps) {
  return <Level {...props} depth={0} groundId={null} />;
}

interface LevelProps extends IdeaThreadsProps {
  readonly depth: number;
  /** What those of this level ride on; a thread that is too deep to be told so goes on in the same level. */
  readonly groundId: string | null;
}

function Level({ threads, depth, groundId, ...rest }: LevelProps) {
  return (
    <ul role="list" className={styles.thread} data-depth={depth > deepest ? 'deep' : depth}>
      {threads.map(({ idea, riders }) => (
        <li key={idea.id} className={styles.entry}>
          <IdeaEntry
            idea={idea}
            table={rest.table}
            cities={rest.cities}
            isUnderGround={depth > 0 && idea.ridesOn === groundId}
          />
          {riders.length > 0 && (
            <Level {...rest} threads={riders} depth={depth + 1} groundId={idea.id} />
          )}
        </li>
      ))}
    </ul>
  );
}
