// What scrolls between the row on top and the dock: words that were not taken, finding, the ideas, what was put away.
import { useRef } from 'react';
import { Notice } from '../../../parts/notice.tsx';
import { LostWords } from '../../../pieces/lost-words/lost-words.tsx';
import { Part } from '../../../pieces/steps/part.tsx';
import { FilterPanel } from '../filter-panel.tsx';
import { HiddenIdeas } from '../hidden-ideas.tsx';
import { IdeasShown } from '../ideas-shown.tsx';
import { TableQuestionHead } from '../table-question-head.tsx';
import type { Ideas } from '../use-ideas.ts';
import type { Room } from '../use-room.ts';
import styles from './phone-table.module.css';
import { useKeptPlace } from './use-kept-place.ts';

interface PhoneTableProps {
  readonly room: Room;
  readonly ideas: Ideas;
}

export function PhoneTable({ room, ideas }: PhoneTableProps) {
  const { table, state, views, latestOwn } = room;
  const { shown, tableActs, mode } = ideas;
  const scroll = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useKeptPlace(scroll, content, latestOwn);
  return (
    <div ref={scroll} className={styles.scroll} data-scroll>
      <div ref={content} className={styles.content} data-view={ideas.view}>
        <LostWords lost={state.lost} ways={room.ways} />
        {tableActs.problem && (
          <Notice kind="problem" live>
            {tableActs.problem}
          </Notice>
        )}
        {ideas.isFilterOpen && <FilterPanel shown={shown} total={views.size} />}
        {views.size === 0 && <TableQuestionHead table={table} />}
        <Part>
          <IdeasShown ideas={ideas} latestOwn={latestOwn} />
        </Part>
        {mode.mayFacilitate && (
          <HiddenIdeas state={state} table={table} onRestore={tableActs.restore} />
        )}
      </div>
    </div>
  );
}
