// The ideas of a table with their tools above them.
import type { IdeaId } from '../../../shared/model/ids.ts';
import { HiddenIdeas } from './hidden-ideas.tsx';
import { IdeasFrame } from './ideas-frame.tsx';
import { IdeasShown } from './ideas-shown.tsx';
import { IdeasTasks } from './ideas-tasks.tsx';
import { IdeasToolbar } from './ideas-toolbar.tsx';
import styles from './ideas-view.module.css';
import { type IdeasOptions, useIdeas } from './use-ideas.ts';

interface IdeasViewProps extends IdeasOptions {
  /** An idea of one's own that just came. */
  readonly latestOwn?: IdeaId | undefined;
}

export function IdeasView({ latestOwn, ...options }: IdeasViewProps) {
  const ideas = useIdeas(options);
  const { state, table, tableActs, mode } = ideas;
  return (
    <IdeasFrame ideas={ideas} className={styles.ideas}>
      <IdeasToolbar ideas={ideas} />
      <IdeasTasks ideas={ideas} />
      <IdeasShown ideas={ideas} latestOwn={latestOwn} />
      {mode.mayFacilitate && (
        <HiddenIdeas state={state} table={table} onRestore={tableActs.restore} />
      )}
    </IdeasFrame>
  );
}
