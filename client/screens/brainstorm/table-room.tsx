// One table during the brainstorm: writing, the rules and the figures at the side, the ideas beside them.
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { IdeaId } from '../../../shared/model/ids.ts';
import type { Table } from '../../../shared/model/table.ts';
import { useChoice } from '../../pieces/forms/use-draft.ts';
import { LostWords } from '../../pieces/lost-words/lost-words.tsx';
import { Part } from '../../pieces/steps/part.tsx';
import type { TableState } from '../../state/table.tsx';
import { useTable } from '../../state/table.tsx';
import { useIdeaViews } from './card/use-idea-views.ts';
import { IdeasView } from './ideas-view.tsx';
import { StepRules } from './step-rules.tsx';
import { TableFigures } from './table-figures.tsx';
import { TableLoading } from './table-loading.tsx';
import { TableQuestionHead } from './table-question-head.tsx';
import styles from './table-room.module.css';
import { useStickyHeights } from './use-sticky-heights.ts';
import { useWaysBack } from './use-ways-back.ts';
import { useWhere } from './use-where.ts';
import { type FieldHandle, Writing } from './writing/writing.tsx';
import { WritingLine } from './writing/writing-line.tsx';

interface TableRoomProps {
  readonly table: Table;
  /** Such as the way to other tables. */
  readonly above?: ReactNode;
}

export function TableRoom({ table, above }: TableRoomProps) {
  const state = useTable(table.id);
  if (!state) return <TableLoading />;
  return <OpenTable {...{ table, above, state }} />;
}

function OpenTable({ table, above, state }: TableRoomProps & { readonly state: TableState }) {
  const views = useIdeaViews(state, table);
  const where = useWhere(state);
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const handle = useRef<FieldHandle>(null);
  const [ridesOn, setRidesOn] = useChoice(`rides-on:${table.id}`);
  const [added, setAdded] = useState<readonly IdeaId[]>([]);
  useStickyHeights(root);

  const ride = (id: IdeaId) => {
    setRidesOn(id);
    field.current?.focus();
  };
  const endRide = useCallback(() => setRidesOn(''), [setRidesOn]);
  const put = useCallback(
    (ids: readonly IdeaId[]) => {
      setRidesOn('');
      setAdded(ids);
    },
    [setRidesOn],
  );
  const ways = useWaysBack(state, handle, put);
  const latest = useMemo(() => added.flatMap((id) => views.get(id) ?? []), [added, views]);
  return (
    <div ref={root} className={styles.room}>
      <div className={styles.side}>
        <div className={styles.head}>
          {above}
          <TableQuestionHead table={table} />
          <StepRules />
        </div>
        <Writing
          {...{ state, where, field, handle, latest }}
          tableId={table.id}
          riding={views.get(ridesOn) ?? null}
          onRideEnd={endRide}
          onAdded={put}
        />
        <WritingLine people={state.people} />
      </div>
      <div className={styles.main}>
        {/* Beside the field, which must not move under somebody's fingers. */}
        <LostWords lost={state.lost} ways={state.mayWrite ? ways : undefined} />
        <TableFigures tableId={table.id} views={views} />
        <Part>
          <IdeasView {...{ state, table, views, where }} latestOwn={added.at(-1)} onRide={ride} />
        </Part>
      </div>
    </div>
  );
}
