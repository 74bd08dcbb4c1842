// One table during the brainstorm, as phones and desks show it alike: its ideas, the field, and how one leads to the other.
import { useCallback, useMemo, useRef, useState } from 'react';
import type { IdeaId } from '../../../shared/model/ids.ts';
import type { Table } from '../../../shared/model/table.ts';
import { useChoice } from '../../pieces/forms/use-draft.ts';
import type { TableState } from '../../state/table.tsx';
import { useIdeaViews } from './card/use-idea-views.ts';
import { useWaysBack } from './use-ways-back.ts';
import { useWhere } from './use-where.ts';
import type { FieldHandle } from './writing/field-handle.ts';

export type Room = ReturnType<typeof useRoom>;

export function useRoom(table: Table, state: TableState) {
  const views = useIdeaViews(state, table);
  const where = useWhere(state);
  const field = useRef<HTMLTextAreaElement>(null);
  const handle = useRef<FieldHandle>(null);
  const [ridesOn, setRidesOn] = useChoice(`rides-on:${table.id}`);
  const [added, setAdded] = useState<readonly IdeaId[]>([]);

  const onRide = (id: IdeaId) => {
    setRidesOn(id);
    field.current?.focus();
  };
  const onRideEnd = useCallback(() => setRidesOn(''), [setRidesOn]);
  const onAdded = useCallback(
    (ids: readonly IdeaId[]) => {
      setRidesOn('');
      setAdded(ids);
    },
    [setRidesOn],
  );
  const ways = useWaysBack(state, handle, onAdded);
  const latest = useMemo(() => added.flatMap((id) => views.get(id) ?? []), [added, views]);
  return {
    table,
    state,
    views,
    where,
    field,
    handle,
    onRide,
    onRideEnd,
    onAdded,
    latest,
    riding: views.get(ridesOn) ?? null,
    latestOwn: added.at(-1),
    ways: state.mayWrite ? ways : undefined,
  };
}
