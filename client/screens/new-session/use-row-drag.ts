// Dragging a row by its grip, with mouse, pen or finger. What it does the buttons of the row do as well.
import { type PointerEvent, useState } from 'react';

export interface RowDrag {
  /** Place of the row that is being dragged. */
  readonly from: number | null;
  /** To be called by a grip inside its row. */
  begin(event: PointerEvent<HTMLElement>, place: number): void;
  /** On which side of the row at `place` the dragged one would land. */
  edgeAt(place: number): 'above' | 'below' | undefined;
}

interface RowDragOptions {
  readonly mayLandOn: (place: number) => boolean;
  readonly onLand: (from: number, to: number) => void;
}

/** Follows the pointer from grip to landing; Escape gives up. */
export function useRowDrag({ mayLandOn, onLand }: RowDragOptions): RowDrag {
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null);

  const placeUnder = (rows: readonly Element[], y: number): number | null => {
    const at = rows.findIndex((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return y >= top && y < bottom;
    });
    return mayLandOn(at) ? at : null;
  };
  const begin = (event: PointerEvent<HTMLElement>, from: number) => {
    if (event.button !== 0) return;
    event.preventDefault(); // no text is selected on the way
    const rows = [...(event.currentTarget.closest('ol')?.children ?? [])];
    const done = new AbortController();
    const { signal } = done;
    const end = () => {
      done.abort();
      setDrag(null);
    };
    let to = from;
    setDrag({ from, to });
    const follow = ({ clientY }: { clientY: number }) => {
      to = placeUnder(rows, clientY) ?? to;
      setDrag({ from, to });
    };
    const land = () => {
      end();
      if (to !== from) onLand(from, to);
    };
    window.addEventListener('pointermove', follow, { signal });
    window.addEventListener('pointerup', land, { signal });
    window.addEventListener('pointercancel', end, { signal });
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
  };
  const edgeAt = (place: number) => {
    if (drag === null || drag.to !== place || drag.to === drag.from) return undefined;
    return drag.to > drag.from ? 'below' : 'above';
  };
  return { from: drag?.from ?? null, begin, edgeAt };
}
