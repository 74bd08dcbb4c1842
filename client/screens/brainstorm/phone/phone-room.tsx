// A table on a phone, as a messenger: one row on top, the ideas, and the dock with the field above the keyboard. Only the
// ideas scroll, so that nothing ever lies over them or over what has the focus.
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { useMe } from '../../../state/session.tsx';
import { IdeasFrame } from '../ideas-frame.tsx';
import { SelectionBar } from '../selection-bar.tsx';
import { TableFigures } from '../table-figures.tsx';
import { useIdeas } from '../use-ideas.ts';
import type { Room } from '../use-room.ts';
import { AddedSaid } from '../writing/added-line.tsx';
import { NoWriting, useRoomDraft } from '../writing/writing.tsx';
import { WritingLine } from '../writing/writing-line.tsx';
import { Dock } from './dock.tsx';
import { PhoneHead } from './phone-head.tsx';
import styles from './phone-room.module.css';
import { PhoneTable } from './phone-table.tsx';

interface PhoneRoomProps {
  readonly room: Room;
  readonly above?: ReactNode;
}

export function PhoneRoom({ room, above }: PhoneRoomProps) {
  const { table, state, views, where, field, riding, onRide, onRideEnd, onAdded } = room;
  const { mayFacilitate } = useMe();
  const draft = useRoomDraft(room);
  const ideas = useIdeas({ table, state, views, where, onRide });
  const { selection, tableActs, ask } = ideas;
  const bringGroup = useBringGroup(ideas.root);
  const group = (ids: readonly IdeaId[]) => {
    bringGroup(tableActs.createGroup('', ids));
    selection.clear();
  };
  const write = state.mayWrite ? () => field.current?.focus() : undefined;
  return (
    <div className={styles.room} data-facilitates={mayFacilitate || undefined}>
      <PhoneHead {...{ ideas, table, above }} onWrite={write} />
      <div className={styles.figures}>
        <TableFigures tableId={table.id} views={views} isOneLine />
        <WritingLine people={state.people} />
      </div>
      <IdeasFrame ideas={ideas} className={styles.ideas}>
        <PhoneTable {...{ room, ideas }} />
      </IdeasFrame>
      {selection.isOn && (
        <SelectionBar
          selection={selection}
          onGroup={group}
          onChooseGroup={(ids) => ask({ kind: 'choose-group', ids })}
        />
      )}
      {!state.mayWrite && <NoWriting room={room} />}
      {state.mayWrite && (
        <div className={styles.dock} data-dock hidden={selection.isOn}>
          <Dock edits={state.edits} {...{ draft, riding, onRideEnd, onAdded, where, field }} />
        </div>
      )}
      <AddedSaid latest={room.latest} />
    </div>
  );
}

/** Brings a group that was just made into sight, and the focus to where it gets its name. */
function useBringGroup(root: { readonly current: HTMLElement | null }) {
  const [made, setMade] = useState<string | null>(null);
  const brought = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (made === null || brought.current === made) return;
    const heading = root.current?.querySelector(`[data-group-heading="${made}"]`);
    if (!heading) return;
    brought.current = made;
    heading.scrollIntoView({ block: 'nearest' });
    heading.querySelector('button')?.focus({ preventScroll: true });
  });
  return setMade;
}
