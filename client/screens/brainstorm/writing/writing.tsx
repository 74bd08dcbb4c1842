// Everything about writing: the field, or why one may not write; what was just put down.
import { type RefObject, useImperativeHandle } from 'react';
import { RefusedError } from '../../../../shared/model/answer-errors.ts';
import type { IdeaId, TableId } from '../../../../shared/model/ids.ts';
import { Notice } from '../../../parts/notice.tsx';
import type { TableState } from '../../../state/table.tsx';
import { useWords } from '../../../state/words.tsx';
import type { IdeaView } from '../card/idea-view.ts';
import type { Where } from '../use-where.ts';
import { AddedLine } from './added-line.tsx';
import { Composer } from './composer.tsx';
import { useIdeaDraft } from './draft.ts';
import styles from './writing.module.css';

/** The field, for those beside it. */
export interface FieldHandle {
  /** Adds words to what is in the field, and goes there. */
  takeUp(words: string): void;
}

interface WritingProps {
  readonly tableId: TableId;
  readonly state: TableState;
  readonly where: Where;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly handle: RefObject<FieldHandle | null>;
  readonly riding: IdeaView | null;
  readonly onRideEnd: () => void;
  readonly onAdded: (ids: readonly IdeaId[]) => void;
  /** What was put down last. */
  readonly latest: readonly IdeaView[];
}

export function Writing(props: WritingProps) {
  const { tableId, state, where, field, handle, riding, onRideEnd, onAdded, latest } = props;
  const { refusal } = useWords();
  const draft = useIdeaDraft(tableId);
  useImperativeHandle(handle, () => ({
    takeUp(words) {
      draft.setText(draft.text.trim() === '' ? words : `${draft.text}\n${words}`);
      field.current?.focus();
    },
  }));
  return (
    <div className={styles.writing}>
      {state.mayWrite ? (
        <Composer edits={state.edits} {...{ draft, riding, onRideEnd, onAdded, where, field }} />
      ) : (
        <Notice>{state.reason && <p>{refusal(new RefusedError(state.reason))}</p>}</Notice>
      )}
      {state.mayWrite && <AddedLine latest={latest} />}
    </div>
  );
}
