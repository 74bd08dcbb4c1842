// What stands around the ideas of a table however they are shown: keys and focus, questions on top, what is said of acts.
import type { ReactNode } from 'react';
import { ToastRegion } from '../../parts/toast-region.tsx';
import { useWords } from '../../state/words.tsx';
import { TableQuestion } from './questions/table-question.tsx';
import type { Ideas } from './use-ideas.ts';

interface IdeasFrameProps {
  readonly ideas: Ideas;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

export function IdeasFrame({ ideas, className, children }: IdeasFrameProps) {
  const { state, views, root, current, selection, tableActs, question, ask } = ideas;
  const { t } = useWords();
  return (
    <section
      ref={root}
      className={className}
      aria-label={t('brainstorm.ideas')}
      onFocus={current.onFocus}
      onBlur={current.onBlur}
      onKeyDown={ideas.press}
      onClick={ideas.click}
    >
      {children}
      <TableQuestion
        question={question}
        onClose={() => ask(null)}
        onDone={selection.clear}
        {...{ views, tableActs, ask }}
        groups={state.snapshot.groups}
      />
      <ToastRegion
        label={t('brainstorm.news')}
        toasts={tableActs.toast ? [tableActs.toast] : []}
        dismissLabel={t('brainstorm.dismiss')}
        onDismiss={tableActs.dismiss}
      />
      {tableActs.said}
    </section>
  );
}
