// A table on a desk: writing, the rules and the figures at the side, the ideas beside them.
import { type ReactNode, useRef } from 'react';
import { LostWords } from '../../../pieces/lost-words/lost-words.tsx';
import { Part } from '../../../pieces/steps/part.tsx';
import { IdeasView } from '../ideas-view.tsx';
import { StepRules } from '../step-rules.tsx';
import { TableFigures } from '../table-figures.tsx';
import { TableQuestionHead } from '../table-question-head.tsx';
import type { Room } from '../use-room.ts';
import { useStickyHeights } from '../use-sticky-heights.ts';
import { Writing } from '../writing/writing.tsx';
import { WritingLine } from '../writing/writing-line.tsx';
import styles from './desk-room.module.css';

interface DeskRoomProps {
  readonly room: Room;
  readonly above?: ReactNode;
}

export function DeskRoom({ room, above }: DeskRoomProps) {
  const { table, state, views, where } = room;
  const root = useRef<HTMLDivElement>(null);
  useStickyHeights(root);
  return (
    <div ref={root} className={styles.room}>
      <div className={styles.side}>
        <div className={styles.head}>
          {above}
          <TableQuestionHead table={table} />
          <StepRules />
        </div>
        <Writing room={room} />
        <WritingLine people={state.people} />
      </div>
      <div className={styles.main}>
        {/* Beside the field, which must not move under somebody's fingers. */}
        <LostWords lost={state.lost} ways={room.ways} />
        <TableFigures tableId={table.id} views={views} />
        <Part>
          <IdeasView
            {...{ state, table, views, where }}
            latestOwn={room.latestOwn}
            onRide={room.onRide}
          />
        </Part>
      </div>
    </div>
  );
}
