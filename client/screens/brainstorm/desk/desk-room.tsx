// A table on a desk: the board is the screen. Question, field, tools and figures float over it, and each can be folded.
// As a list, the same parts stand beside and above it.
import { type ReactNode, useEffect } from 'react';
import { LostWords } from '../../../pieces/lost-words/lost-words.tsx';
import { useHeadingLeft } from '../../../pieces/steps/use-heading-left.ts';
import { useMe } from '../../../state/session.tsx';
import { HiddenIdeas } from '../hidden-ideas.tsx';
import { IdeasFrame } from '../ideas-frame.tsx';
import { IdeasShown } from '../ideas-shown.tsx';
import { IdeasTasks } from '../ideas-tasks.tsx';
import { IdeasToolbar } from '../ideas-toolbar.tsx';
import { StepRules } from '../step-rules.tsx';
import { TableFigures } from '../table-figures.tsx';
import { TableQuestionHead } from '../table-question-head.tsx';
import { useIdeas } from '../use-ideas.ts';
import type { Room } from '../use-room.ts';
import styles from './desk-room.module.css';
import { FloatingWriting } from './floating-writing.tsx';
import { Panel } from './panel.tsx';
import { useFold } from './use-fold.ts';
import { useWritingFold } from './use-writing-fold.ts';

interface DeskRoomProps {
  readonly room: Room;
  readonly above?: ReactNode;
}

export function DeskRoom({ room, above }: DeskRoomProps) {
  const { table, state, views, where } = room;
  const { mayFacilitate } = useMe();
  const writing = useWritingFold(room);
  const question = useFold('question', !mayFacilitate);
  const figures = useFold('figures');
  const tools = useFold('tools');
  const ideas = useIdeas({ state, table, views, where, onRide: writing.ride });
  const { view, tableActs, mode } = ideas;

  const [, leaveHeading] = useHeadingLeft();
  const { canUndo } = state.undo;
  useEffect(() => {
    if (canUndo) leaveHeading();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, at one's first act
  }, [canUndo]);

  return (
    <div
      className={styles.room}
      data-desk-room={view}
      data-writing={writing.fold.isOpen || undefined}
    >
      <div className={styles.start}>
        <Panel fold={question}>
          <div className={styles.question} data-folded={!question.isOpen || undefined}>
            {above}
            <TableQuestionHead table={table} isTight={!question.isOpen} />
            {question.isOpen && <StepRules />}
          </div>
        </Panel>
        <FloatingWriting room={room} fold={writing.fold} onOpen={writing.open} />
        {/* Beside the field, which must not move under somebody's fingers. */}
        <LostWords lost={state.lost} ways={room.ways} />
      </div>
      <IdeasFrame ideas={ideas} className={styles.ideas}>
        <div className={styles.end}>
          <Panel fold={tools}>{tools.isOpen && <IdeasToolbar ideas={ideas} />}</Panel>
          <IdeasTasks ideas={ideas} />
        </div>
        <div className={styles.shown}>
          <IdeasShown ideas={ideas} latestOwn={room.latestOwn} />
        </div>
        <div className={styles.foot}>
          {mode.mayFacilitate && (
            <HiddenIdeas state={state} table={table} onRestore={tableActs.restore} />
          )}
          <Panel fold={figures}>
            <TableFigures tableId={table.id} views={views} isTight={!figures.isOpen} />
          </Panel>
        </div>
      </IdeasFrame>
    </div>
  );
}
