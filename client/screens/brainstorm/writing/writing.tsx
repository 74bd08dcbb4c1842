// Everything about writing: the field, or why one may not write; what was just put down.
import { useImperativeHandle } from 'react';
import { RefusedError } from '../../../../shared/model/answer-errors.ts';
import { Notice } from '../../../parts/notice.tsx';
import { useWords } from '../../../state/words.tsx';
import type { Room } from '../use-room.ts';
import { AddedLine } from './added-line.tsx';
import { Composer } from './composer.tsx';
import { type Draft, useIdeaDraft } from './draft.ts';
import styles from './writing.module.css';

/** The draft of the field, which those beside it may add to. */
export function useRoomDraft({ table, field, handle }: Room): Draft {
  const draft = useIdeaDraft(table.id);
  useImperativeHandle(handle, () => ({
    takeUp(words) {
      draft.setText(draft.text.trim() === '' ? words : `${draft.text}\n${words}`);
      field.current?.focus();
    },
  }));
  return draft;
}

/** Why there is no field. */
export function NoWriting({ room }: { readonly room: Room }) {
  const { refusal } = useWords();
  const { reason } = room.state;
  return <Notice>{reason && <p>{refusal(new RefusedError(reason))}</p>}</Notice>;
}

/** The field for the next idea, or why there is none. */
export function Writing({ room }: { readonly room: Room }) {
  const { state, where, field, riding, onRideEnd, onAdded, latest } = room;
  const draft = useRoomDraft(room);
  return (
    <div className={styles.writing}>
      {state.mayWrite ? (
        <Composer edits={state.edits} {...{ draft, riding, onRideEnd, onAdded, where, field }} />
      ) : (
        <NoWriting room={room} />
      )}
      {state.mayWrite && <AddedLine latest={latest} />}
    </div>
  );
}
