// After rows were taken away: the way to have them back.
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../state/words.tsx';
import type { DraftList } from './draft.ts';
import type { PlanDraft } from './use-plan-draft.ts';

interface UndoLineProps {
  readonly plan: PlanDraft;
  readonly list: DraftList;
}

/** Shows itself only while the list can be brought back. */
export function UndoLine({ plan, list }: UndoLineProps) {
  const { t } = useWords();
  if (plan.before?.list !== list) return null;
  const undo = (
    <Button kind="quiet" icon="undo" onClick={() => plan.change({ do: 'restore', list })}>
      {t('organise.undo')}
    </Button>
  );
  return (
    <Notice live action={undo}>
      <p>{t(`organise.removed.${list}`)}</p>
    </Notice>
  );
}
