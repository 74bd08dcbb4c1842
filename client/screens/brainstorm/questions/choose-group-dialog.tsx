// Into which group? Any that is there, a new one, or none.

import type { Group } from '../../../../shared/model/idea-on-table.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Stack } from '../../../parts/stack.tsx';
import { Written } from '../../../pieces/languages/written.tsx';
import { useWords } from '../../../state/words.tsx';

interface ChooseGroupDialogProps {
  readonly groups: readonly Group[];
  /** Where it is now. */
  readonly current: string | null;
  readonly onChoose: (groupId: string | null) => void;
  readonly onNew: () => void;
  readonly onClose: () => void;
}

/** One press decides. */
export function ChooseGroupDialog(props: ChooseGroupDialogProps) {
  const { groups, current, onChoose, onNew, onClose } = props;
  const { t } = useWords();
  const choose = (groupId: string | null) => {
    onChoose(groupId);
    onClose();
  };
  return (
    <Dialog
      open
      size="small"
      title={t('brainstorm.toGroup')}
      closeLabel={t('brainstorm.cancel')}
      onClose={onClose}
    >
      <Stack as="ul" gap={2} role="list">
        {groups.map((group) => (
          <li key={group.id}>
            <Button
              wide
              icon={group.id === current ? 'check' : undefined}
              aria-pressed={group.id === current}
              onClick={() => choose(group.id)}
            >
              {group.title ? <Written>{group.title}</Written> : t('brainstorm.namelessGroup')}
            </Button>
          </li>
        ))}
        <li>
          <Button wide kind="quiet" icon="plus" onClick={onNew}>
            {t('brainstorm.newGroup')}
          </Button>
        </li>
        {groups.length > 0 && (
          <li>
            <Button wide kind="quiet" icon="close" onClick={() => choose(null)}>
              {t('brainstorm.noGroup')}
            </Button>
          </li>
        )}
      </Stack>
    </Dialog>
  );
}
