// Somebody without a table sees how far every table is, and may still sit down.

import { permits } from '../../../shared/model/step.ts';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';
import { type TableAct, TablesOverview } from '../../pieces/tables/tables-overview.tsx';
import { useAction } from '../../state/action.ts';
import { useCommand, useCurrentStep, useMe } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

/** All tables; walls and the nameless only look. */
export function Unseated() {
  const { t, rich } = useWords();
  const { step } = useCurrentStep();
  const { participant } = useMe();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const maySit = participant !== null && permits(step.kind, 'join');
  const sit: TableAct = {
    words: t('pitches.sit'),
    toLabel: (title) => rich('pitches.sitAt', { title }),
    busy,
    onPress: ({ id: tableId }) => run(() => command('table:join', { tableId })),
  };
  return (
    <Stack as="section" aria-labelledby="unseated">
      <h2 id="unseated">{t('one-idea.tables')}</h2>
      {maySit && <p>{t('one-idea.sitText')}</p>}
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
      <TablesOverview act={maySit ? sit : undefined} />
    </Stack>
  );
}
