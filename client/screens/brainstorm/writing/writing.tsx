// Everything about writing: the field, or why one may not write; what was just put down.
import { useImperativeHandle } from 'react';
import { RefusedError } from '../../../../shared/model/answer-errors.ts';
import { Notice } from '../../../parts/notice.tsx';
import { useWords } from '../../../state/words.tsx';
import type { Room } from '../use-room.ts';
import { AddedLine } from './added-line.tsx';
import { Composer } from './composer.tsx';
import { useIdeaDraft } from './draft.ts';
import styles from './writing.module.css';

/** The field for the next idea, or why there is none. */
export function Writing({ room }: { readonly room: Room }) {
  const { table, state, where, field, handle, riding, onRideEnd, onAdded, latest } = room;
  const { refusal } = useWords();
  const draft = useIdeaDraft(table.id);
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
