// The ideas of one table as the facilitator sees them: the newest first, then those put away.

import type { Table } from '../../../../shared/model/table.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { Stack } from '../../../parts/stack.tsx';
import { VisuallyHidden } from '../../../parts/visually-hidden.tsx';
import { useAction } from '../../../state/action.ts';
import { useCommand } from '../../../state/session.tsx';
import { useTable } from '../../../state/table.tsx';
import { useWords } from '../../../state/words.tsx';
import { DeskIdea } from './desk-idea.tsx';

/** Two lists; an idea goes from one to the other and back. */
export function TableIdeas({ table }: { readonly table: Table }) {
  const { t } = useWords();
  const state = useTable(table.id);
  const command = useCommand();
  const { run, busy, problem } = useAction();
  if (state === null) {
    return (
      <div>
        <VisuallyHidden role="status">{t('desk.loading')}</VisuallyHidden>
        <Skeleton lines={5} />
      </div>
    );
  }
  const newestFirst = state.snapshot.ideas.toReversed();
  const isHidden = (id: string) => table.hiddenIdeas.includes(id);
  const shown = newestFirst.filter(({ id }) => !isHidden(id));
  const hidden = newestFirst.filter(({ id }) => isHidden(id));
  const at = { tableId: table.id };
  return (
    <>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
      {newestFirst.length === 0 && (
        <EmptyState drawing="cards" level={3} title={t('desk.noIdeas')}>
          <p>{t('desk.noIdeasText')}</p>
        </EmptyState>
      )}
      <Stack as="ul" gap={2} role="list">
        {shown.map((idea) => (
          <DeskIdea
            key={idea.id}
            idea={idea}
            author={state.authorOf(idea)}
            act="hide"
            busy={busy}
            onAct={() => run(() => command('idea:hide', { ...at, ideaId: idea.id }))}
          />
        ))}
      </Stack>
      {hidden.length > 0 && (
        <Stack as="section" gap={2} aria-labelledby="hidden-ideas">
          <h3 id="hidden-ideas">{t('desk.hidden')}</h3>
          <Stack as="ul" gap={2} role="list">
            {hidden.map((idea) => (
              <DeskIdea
                key={idea.id}
                idea={idea}
                author={state.authorOf(idea)}
                act="restore"
                busy={busy}
                onAct={() => run(() => command('idea:restore', { ...at, ideaId: idea.id }))}
              />
            ))}
          </Stack>
        </Stack>
      )}
    </>
  );
}
