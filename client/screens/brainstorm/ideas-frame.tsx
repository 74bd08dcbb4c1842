// What stands around the ideas of a table however they are shown: keys and focus, questions on top, what is said of acts.
import type { ReactNode } from 'react';
import type { IdeaId } from '../../../shared/model/ids.ts';
import { ToastRegion } from '../../parts/toast-region.tsx';
import { useWords } from '../../state/words.tsx';
import { TableQuestion } from './questions/table-question.tsx';
import { useKeptMending } from './questions/use-kept-mendings.ts';
import type { Ideas } from './use-ideas.ts';

interface IdeasFrameProps {
  readonly ideas: Ideas;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

export function IdeasFrame({ ideas, className, children }: IdeasFrameProps) {
  const { state, views, root, current, selection, tableActs, mode, question, ask } = ideas;
  const { t } = useWords();
  // Also where ideas are only picked: what was begun before the step may still be ended.
  const mayEdit = (id: IdeaId) =>
    state.mayWrite && (mode.mayFacilitate || views.get(id)?.isMine === true);
  const kept = useKeptMending(views, mayEdit, (id) => ask({ kind: 'edit', id }));
  const offered = question === null ? kept : null;
  const toasts = [offered?.toast, tableActs.toast].flatMap((toast) => toast ?? []);
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
        toasts={toasts}
        dismissLabel={t('brainstorm.dismiss')}
        onDismiss={(id) => (id === offered?.toast.id ? offered.dismiss() : tableActs.dismiss())}
      />
      {tableActs.said}
    </section>
  );
}
