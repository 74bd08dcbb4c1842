// Teaming up: everybody picks the challenge they want to work on, and sees where the others sit.

import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Stack } from '../../parts/stack.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { NotChosen } from './not-chosen.tsx';
import { TablePicker } from './table-picker.tsx';
import { WhereISit } from './where-i-sit.tsx';

/** The screen of the team-up step. */
export function TeamUp() {
  const { t } = useWords();
  const { tables } = useSession();
  const { kind, participant } = useMe();
  if (tables.length === 0) {
    return (
      <Card tone="sunk">
        <EmptyState drawing="table" title={t('pitches.noTables')}>
          <p>{t('pitches.noTablesText')}</p>
        </EmptyState>
      </Card>
    );
  }
  return (
    <Stack>
      <WhereISit />
      {kind === 'facilitator' && participant === null && <p>{t('steps.introduce')}</p>}
      <VisuallyHidden>
        <h2>{t('pitches.tables')}</h2>
      </VisuallyHidden>
      <TablePicker />
      <NotChosen />
    </Stack>
  );
}
